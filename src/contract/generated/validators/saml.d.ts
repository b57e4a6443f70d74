// generated from specs/ by scripts/generate.ts, do not edit
import type { Validator } from '../../validation.ts'
export declare const validators: Readonly<Record<string, Readonly<Record<string, Validator>>>>
