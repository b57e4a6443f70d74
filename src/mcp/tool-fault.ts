/** Why a tool did not do what it was asked, in words for the agent that called it. */
export class ToolFault extends Error {}
