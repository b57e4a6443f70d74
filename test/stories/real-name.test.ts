import { expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { type RefusalName, refusalNamesOf } from '../../src/contract/refusals.ts'
import { asCompany, changing, type Fields, idOf, individually, story } from '../helpers/real-name-story.ts'
import { required } from '../helpers/required.ts'

const taken = { is_review: 1 }
const reviewing = 'CBC.99007188'

it.each([individually, asCompany, changing] as const)('%s checks in the order of its contract', async (id) => {
  const scene = story()
  const { platform, apply, review, set } = scene
  const form: Fields = { customer_id: 'nobody', verified_number: 'P-9', verified_file_url: ['a.jpg', 'b.doc'] }
  await set({ real_name_review: 'automatic' })
  for (const digits of ['09', '10', '15', '18', '23'])
    expect(await apply({ customer_id: idOf(scene, digits), verified_number: 'P-9' })).toEqual({ is_review: 0 })
  await set({ real_name_review: 'manual', banned_certificates: ['P-9'] })
  const tired = idOf(scene, id === changing ? '02' : '24')
  for (let at = 0; at < 5; at += 1) {
    expect(await apply({ customer_id: tired, verified_number: 'P-1' }, id)).toEqual(taken)
    await review({ result: 'failed' }, tired)
  }
  await set({ real_name_upload: false })
  const fresh = idOf(scene, id === changing ? '11' : '25')
  const mends: Partial<Record<RefusalName, () => unknown>> = {
    customer_not_yours: () => (form['customer_id'] = idOf(scene, '13')),
    real_name_upload_disabled: () => set({ real_name_upload: true }),
    real_name_done_or_reviewing: () => (form['customer_id'] = id === changing ? idOf(scene, '25') : tired),
    ...(id === changing ? { business_check_failed: () => (form['customer_id'] = tired) } : {}),
    real_name_attempts_exceeded: () => (form['customer_id'] = fresh),
    certificate_banned: () => set({ banned_certificates: [] }),
    certificate_overused: () => (form['verified_number'] = 'P-10'),
    certificate_file_format_wrong: () => (form['verified_file_url'] = ['a.jpg', 'b.pdf']),
  }

  const met: RefusalName[] = []
  let answer = await apply(form, id)
  while (typeof answer === 'string' && met.length < 20) {
    const name = required(refusalNamesOf(answer)[0], answer)
    met.push(name)
    await required(mends[name], `a mend of ${name}`)()
    answer = await apply(form, id)
  }

  expect(answer).toEqual(taken)
  expect(met).toEqual(operationIndex.intl[id].refusals.filter((each) => each in mends))
  expect(platform.customer(id === changing ? 'demo-customer-11' : 'demo-customer-25').realName).toBe('reviewing')
})

it.each([
  [{ result: 'passed' }, '2', { review_result: 2 }],
  [{ result: 'passed', opinion: 'welcome' }, '2', { review_result: 2 }],
  [{ result: 'rejected', opinion: 'blurred' }, '1', { review_result: 1, opinion: 'blurred' }],
  [{ result: 'failed' }, '3', { review_result: 1 }],
])('shows the review %j in the list as %s', async (word, status, result) => {
  const { apply, review, shown, platform } = story()
  expect(await shown()).toEqual([{}, '-1', '', -1])
  expect(await apply()).toEqual(taken)
  expect(await shown()).toEqual([{ review_result: 0 }, '0', '', -1])
  expect(await apply()).toBe(reviewing)

  const { customerId } = platform.customer('demo-customer-25')
  expect(await review(word)).toMatchObject({
    status: 200,
    body: { customer_id: customerId, result: word.result, verified_status: status },
  })

  expect(await shown()).toEqual([result, status, ...(status === '2' ? ['Ana Torres', 0] : ['', -1])])
  expect(await review(word)).toMatchObject({ status: 409, body: { error_code: 'SANDBOX.0409' } })
  expect(await apply({ verified_number: 'P-2' })).toEqual(status === '2' ? reviewing : taken)
})

it.each([
  [{ result: 'rejected' }, 'demo-customer-13', 400],
  [{ result: 'maybe' }, 'demo-customer-13', 400],
  [{ result: 'passed', opinion: '' }, 'demo-customer-13', 400],
  [{ result: 'passed' }, 'demo-customer-25', 409],
])('does not review %j of %s: %s', async (word, name, status) => {
  const { review, platform } = story()
  expect((await review(word, platform.customer(name).customerId)).status).toBe(status)
  expect((await review(word, 'nobody')).status).toBe(status === 409 ? 404 : 400)
  expect(platform.customer('demo-customer-13').realName).toBe('reviewing')
})

it.each([
  [{}, 'PT23H59M59S', 0],
  [{}, 'P1D', 2],
  [{ real_name_review_days: 3 }, 'P2DT23H59M59S', 0],
  [{ real_name_review_days: 3 }, 'P3D', 2],
  [{ real_name_review_days: 0 }, 'P1Y', 0],
])('under %j a review that nobody answers stands after %s at %s', async (settings, duration, result) => {
  const { set, apply, advance, shown } = story()
  await set(settings)
  await apply()
  await advance(duration)
  expect((await shown())[0]).toEqual({ review_result: result })
})

it('lets the day of an answered application pass the next one by', async () => {
  const { apply, review, advance, shown } = story()
  await apply()
  await advance('PT12H')
  await review({ result: 'rejected', opinion: 'no' })
  await apply()
  await advance('PT12H')
  expect((await shown())[0]).toEqual({ review_result: 0 })
  await advance('PT12H')
  expect((await shown())[0]).toEqual({ review_result: 2 })
})

it('passes applications at once where the settings say so', async () => {
  const { set, apply, review, shown } = story()
  await set({ real_name_review: 'automatic' })
  expect(await apply({}, 'CreateEnterpriseRealnameAuthentication')).toEqual({ is_review: 0 })
  expect(await shown()).toEqual([{ review_result: 2 }, '2', 'Acme Ltd.', 1])
  expect((await review({ result: 'passed' })).status).toBe(409)
})

it('counts failed and rejected attempts of a customer, and certificates that passed for others', async () => {
  const scene = story()
  const { apply, review, set } = scene
  for (let at = 0; at < 5; at += 1) {
    expect(await apply()).toEqual(taken)
    await review(at % 2 === 0 ? { result: 'rejected', opinion: 'no' } : { result: 'failed' })
  }
  expect(await apply()).toBe('CBC.99007191')
  expect(await apply({ verified_number: 'P-2' }, 'CreateEnterpriseRealnameAuthentication')).toBe('CBC.99007191')

  await set({ real_name_review: 'automatic' })
  const apply1 = (digits: string) => apply({ customer_id: idOf(scene, digits) })
  for (const digits of ['09', '10', '18', '23', '24']) expect(await apply1(digits)).toEqual({ is_review: 0 })
  expect(await apply1('15')).toBe('CBC.99007189')
})

it('changes a person to a company, and leaves the person verified when that does not pass', async () => {
  const { apply, review, shown, platform } = story('02')
  const { name } = platform.customer('demo-customer-02')
  for (const word of [{ result: 'rejected', opinion: 'no' }, { result: 'failed' }]) {
    expect(await apply({}, changing)).toEqual(taken)
    expect(await shown()).toEqual([{ review_result: 0 }, '0', name, 0])
    expect((await review(word)).body).toMatchObject({ verified_status: '2' })
    expect((await shown()).slice(1)).toEqual(['2', name, 0])
  }
  await apply({}, changing)
  await review({ result: 'passed' })
  expect(await shown()).toEqual([{ review_result: 2 }, '2', 'Acme Ltd.', 1])
  expect(await apply({}, changing)).toBe(reviewing)
})

it('authenticates a company that a reviewer passes, and the customer bears its name', async () => {
  const { apply, review, shown } = story()
  expect(await apply({}, asCompany)).toEqual(taken)
  await review({ result: 'passed' })
  expect(await shown()).toEqual([{ review_result: 2 }, '2', 'Acme Ltd.', 1])
})
