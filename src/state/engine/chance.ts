import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 64 hexadecimal digits that depend on nothing but the words given: the only source of chance in a world. */
export function chanceHex(...words: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(words.join('\u0000'))))
}

/** A number from 0 up to, not including, 1, drawn from the words given. */
export function chanceFraction(...words: readonly (string | number)[]): number {
  return Number.parseInt(chanceHex(...words).slice(0, 12), 16) / 0x1000000000000
}

/**
 * So many whole numbers from 0 up to, not including, `below`, drawn from the words given. One digest begins them all: for
 * things that there are thousands of.
 */
export function chanceNumbers(count: number, below: number, words: readonly (string | number)[]): number[] {
  let state = Number.parseInt(chanceHex(...words).slice(0, 8), 16)
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * below)
  })
}

/** The digest under which a password is kept; the salt keeps equal passwords apart. */
export function passwordDigest(salt: string, password: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(password)))
}
