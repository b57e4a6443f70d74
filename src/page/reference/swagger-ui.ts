/** What is known of Swagger UI, as far as it is used: its document loads it as a script of its own. */

/** An element of its React, whatever it is. */
export type Element = object | string | null

/** A component of its React. */
export type Component = (properties: Properties) => Element

export type Properties = Readonly<Record<string, unknown>>

/** What plugins get of the running viewer. */
export interface System {
  readonly React: {
    createElement(
      this: void,
      what: string | Component,
      properties: Properties | null,
      ...children: readonly Element[]
    ): Element
  }
}

/** A plugin: components that take the place of its own, made from those. */
export interface Plugin {
  readonly wrapComponents: Readonly<Record<string, (original: Component, system: System) => Component>>
}

/** A call that it is about to send. */
export interface ViewerRequest {
  url: string
  method: string
  headers: Record<string, string>
  readonly body?: unknown
}

export interface ViewerOptions {
  readonly spec: object
  readonly dom_id: string
  readonly deepLinking: boolean
  readonly docExpansion: 'list'
  readonly defaultModelsExpandDepth: number
  readonly defaultModelRendering: 'example' | 'model'
  readonly filter: boolean
  readonly showExtensions: boolean
  readonly tryItOutEnabled: boolean
  readonly displayRequestDuration: boolean
  /** Null: no validator of its maker is asked. */
  readonly validatorUrl: null
  readonly plugins: readonly Plugin[]
  readonly requestInterceptor: (request: ViewerRequest) => Promise<ViewerRequest>
}

declare global {
  function SwaggerUIBundle(options: ViewerOptions): unknown
}
