import type { SiteName } from '../../src/contract/operations.ts'
import { logIn } from '../helpers/client.ts'
import { insist, type Part } from './part.ts'
import { partnerOf } from './rising-things.ts'

const root = '/v2/servicerequest/accessorys'
const kibibyte = 1024

/** Uploads files, each other bytes; every one that was acknowledged is there byte for byte. */
export function attachmentPart(site: SiteName): Part {
  const told = new Map<string, Uint8Array>()
  let number = 0
  let token = ''
  return {
    name: `${site}: uploads files`,
    writes: true,
    async begin(client) {
      const limits = { tickets: { upload_megabytes: 10_000 } }
      await insist(200, client('PUT', `/_sandbox/settings?${partnerOf(site)}`, limits))
      token = await logIn(client, 'partner', site)
    },
    async step(client) {
      number += 1
      const bytes = bytesOf(number)
      const file = {
        accessory_name: `${number}.png`,
        accessory_data: Buffer.from(bytes).toString('base64'),
        accessory_from: 'incident',
      }
      const { body } = await insist(200, client('POST', `${root}/json-format-content`, file, token))
      told.set(String(body['accessory_id']), bytes)
    },
    async faults(client) {
      token = await logIn(client, 'partner', site)
      const faults: string[] = []
      for (const [id, bytes] of [...told].slice(-20)) {
        const { bytes: kept } = await insist(200, client('GET', `${root}/${id}`, undefined, token))
        if (!Buffer.from(bytes).equals(kept))
          faults.push(`file ${id} has ${kept.length} bytes, not its ${bytes.length}`)
      }
      return faults
    },
  }
}

/** Up to 20 KiB of every value, other ones for each number. */
function bytesOf(number: number): Uint8Array {
  return Uint8Array.from({ length: (number % 20) * kibibyte + number }, (_, at) => (at * 31 + number) % 256)
}
