import type { Fault, TestedRequirement } from '../../requirement.ts'
import { findingOf } from '../../checks/each-exchange.ts'
import { attachedIds, limitsAt, type AttachmentLimits, uploadedFiles } from '../../trace/attachments.ts'

export const attachmentLimits = {
  id: 'SHAPE-16',
  area: 'shape',
  level: 'MUST',
  text: 'Attachments of service tickets keep to the limits that ShowAccessoryLimits tells: how many, how large, and how their names end.',
  harm: 'refused',
  fix: 'Ask ShowAccessoryLimits, and hold number, size and kind of files to it before you upload.',
  source: 'api-ticket ShowAccessoryLimits, UploadJsonAccessories',
  operations: ['UploadAccessory', 'UploadJsonAccessories', 'CreateCases', 'CreateMessages', 'ShowAccessoryLimits'],
  check: (trace) => {
    const attaching = trace.filter((each) => uploadedFiles(each).length > 0 || attachedIds(each).length > 0)
    return {
      exercised: attaching,
      findings: attaching.flatMap((each) => {
        const limits = limitsAt(trace, each)
        const faults = [countFault(attachedIds(each).length, limits), ...uploadedFiles(each).map(fileFaultBy(limits))]
        return faults.flatMap((fault) => findingOf(each, fault))
      }),
    }
  },
} as const satisfies TestedRequirement

function countFault(count: number, limits: AttachmentLimits): Fault | undefined {
  return count > limits.count
    ? { expected: `${limits.count} attachments at most`, actual: `${count} of them` }
    : undefined
}

function fileFaultBy({ types, bytes }: AttachmentLimits) {
  return ({ name, size }: { readonly name: string; readonly size: number }): Fault | undefined => {
    const end = name.split('.').at(-1)?.toLowerCase() ?? ''
    if (!types.includes(end)) return { expected: `a name that ends in .${types.join(' .')}`, actual: name }
    return size > bytes ? { expected: `${bytes} bytes at most`, actual: `${size} of them in ${name}` } : undefined
  }
}
