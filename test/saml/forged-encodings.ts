import { signedResponse } from '../helpers/saml-idp.ts'
import type { Forger, Forgery } from './forgery.ts'

const right = ({ parts }: Forger): string => signedResponse(parts)
const base64 = (bytes: Buffer): string => bytes.toString('base64')

/** Other encodings than UTF-8, entities, and XML that takes long to read. */
export const encodingForgeries: readonly Forgery[] = [
  {
    name: 'UTF-16 with a byte order mark',
    found: 'saml_message_unreadable',
    forge: right,
    encode: (xml) => base64(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])),
  },
  {
    name: 'UTF-16 that says that it is UTF-8',
    found: 'saml_message_unreadable',
    forge: (forger) => `<?xml version="1.0" encoding="UTF-8"?>${right(forger)}`,
    encode: (xml) => base64(Buffer.from(xml, 'utf16le')),
  },
  {
    name: 'a document type in UTF-7',
    found: 'saml_message_unreadable',
    forge: (forger) => `<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE r+AD4-${right(forger)}`,
  },
  {
    name: 'text before the response',
    found: 'saml_message_unreadable',
    forge: (forger) => `alice${right(forger)}`,
  },
  {
    name: 'text behind the response',
    found: 'saml_message_unreadable',
    forge: (forger) => `${right(forger)}alice`,
  },
  {
    name: 'another encoding declared than the bytes have',
    found: 'saml_message_unreadable',
    forge: (forger) => `<?xml version="1.0" encoding="UTF-7"?>${right(forger)}`,
  },
  {
    name: 'bytes that are no UTF-8 in a value',
    found: 'saml_message_unreadable',
    forge: right,
    encode: (xml) =>
      base64(Buffer.concat([Buffer.from(xml.slice(0, -20)), Buffer.from([0xc3, 0x28]), Buffer.from(xml.slice(-20))])),
  },
  {
    name: 'a NUL in a value',
    found: 'saml_signature_wrong',
    forge: ({ victim }) => signedResponse(victim).replaceAll('>alice<', '>alice\0mallory<'),
  },
  {
    name: 'a NUL as a character reference',
    found: 'saml_signature_wrong',
    forge: (forger) => right(forger).replaceAll('>mallory<', '>alice&#0;mallory<'),
  },
  {
    name: 'base64 with a character that is none',
    found: 'saml_message_unreadable',
    forge: right,
    encode: (xml) => `${base64(Buffer.from(xml)).slice(0, -4)}*AAA`,
  },
  {
    name: 'base64 twice',
    found: 'saml_message_unreadable',
    forge: right,
    encode: (xml) => base64(Buffer.from(base64(Buffer.from(xml)))),
  },
  { name: 'nothing but white space', found: 'saml_message_unreadable', forge: () => ' ', encode: () => ' \n ' },
  { name: 'JSON', found: 'saml_message_unreadable', forge: () => '{"NameID":"alice"}' },
  {
    name: 'a page of HTML with the response in it',
    found: 'saml_assertion_count',
    forge: (forger) => `<html><body>${right(forger)}</body></html>`,
  },
  {
    name: 'a document type behind a comment',
    found: 'saml_doctype_present',
    forge: (forger) => `<!-- x --><!  DOCTYPE r [<!ENTITY who "alice">]>${right(forger)}`,
  },
  {
    name: 'a parameter entity in small letters',
    found: 'saml_doctype_present',
    forge: (forger) => `<!doctype r [<!entity % p SYSTEM "http://127.0.0.1:1/x"> %p;]>${right(forger)}`,
  },
  {
    name: 'a style sheet by a processing instruction',
    found: 'saml_message_unreadable',
    forge: (forger) => `<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:1/x"?>${right(forger)}`,
  },
  {
    name: 'an XInclude of a file in place of a value',
    found: 'saml_signature_wrong',
    forge: (forger) =>
      right(forger).replaceAll(
        '>mallory<',
        '><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/><',
      ),
  },
  {
    name: 'sixty-five levels',
    found: 'saml_message_unreadable',
    forge: (forger) =>
      right(forger).replace(
        '</samlp:Response>',
        `<samlp:Extensions>${'<a>'.repeat(65)}${'</a>'.repeat(65)}</samlp:Extensions></samlp:Response>`,
      ),
  },
  {
    name: 'fifty thousand elements',
    found: 'saml_message_unreadable',
    forge: (forger) => right(forger).replace('</samlp:Response>', `${'<a/>'.repeat(50_000)}</samlp:Response>`),
  },
  {
    name: 'levels hidden behind a sign in an attribute',
    found: 'saml_message_unreadable',
    forge: () => `${'<a b=">">'.repeat(5000)}${'</a>'.repeat(5000)}`,
  },
  {
    name: 'half a MiB of attributes',
    found: 'saml_message_unreadable',
    forge: (forger) =>
      right(forger).replace(
        '<saml:Assertion ',
        `<saml:Assertion ${Array.from({ length: 20_000 }, (_, at) => `a${at}="xxxxxxxxxxxx"`).join(' ')} `,
      ),
  },
  {
    name: 'an attribute twice',
    found: 'saml_message_unreadable',
    forge: (forger) => right(forger).replace('<saml:Assertion ', '<saml:Assertion ID="_evil" '),
  },
  {
    name: 'a prefix that nobody declared',
    found: 'saml_message_unreadable',
    forge: (forger) => right(forger).replace('</samlp:Response>', '<evil:x></evil:y></samlp:Response>'),
  },
]
