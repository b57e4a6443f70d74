import { refuse } from '../contract/refusals.ts'
import { fromRealNameState } from '../handlers/bss/customers.ts'
import { scanFaceCode } from '../state/customers/real-name-face.ts'
import { controlHandlers } from './define-control.ts'

export const faceScanControl = controlHandlers({
  ScanRealNameQrCode({ tenant, body, reply }) {
    const { world } = tenant
    const faceCode = world.faceCodes.get(body.qr_code_url.split('=').at(-1) ?? '')
    if (faceCode === undefined) return refuse('control_unknown', `QR code ${body.qr_code_url}`)
    const { name, certificate_number: certificateNumber, match: isMatch = true } = body
    const customer = scanFaceCode(world, faceCode, { name, certificateNumber, isMatch })
    if (typeof customer === 'string') return refuse('control_state_unfit', `QR code ${faceCode.code} ${customer}`)
    return reply(200, { customer_id: faceCode.customerId, verified_status: fromRealNameState(customer.realName) })
  },
})
