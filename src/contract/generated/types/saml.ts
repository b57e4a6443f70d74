// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/authui/saml/SAMLAssertionConsumer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the answer of a sales platform
         * @description Takes the signed response that a browser brings from the sales platform, and lets its user into the console; one who has no account of the cloud yet is asked for it. Checks come in the order of the refusals.
         */
        post: operations["ConsumeAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register or name an account of the cloud
         * @description Takes the form that asks a user of the sales platform for an account of the cloud: it registers one, or takes the name and the password of one that is there. The account is bound, the partner is told, and the user is in.
         */
        post: operations["BindConsoleAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Land in the console
         * @description Where a login ends in the sandbox, in place of the cloud's own console: the console of the customer that the session cookie stands for, and of no other. Without JavaScript the page says as whom one is in.
         */
        get: operations["ShowConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/console/{call}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the customer of a session what it has
         * @description Gives what the control call `GET /_sandbox/customers/{id}/{call}` gives of the customer that the session cookie stands for. The cookie is the only right that is looked at.
         */
        get: operations["LookAtOwnConsole"];
        put?: never;
        /**
         * Let the customer of a session do something
         * @description Does what the control call `POST /_sandbox/customers/{id}/{call}` does, as the customer that the session cookie stands for. It takes the body of that call and answers with its answer; a refusal of it comes with status 409.
         */
        post: operations["ActOnOwnConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a login
         * @description The login link. It sends the browser to the sales platform with a signed authentication request in the query.
         */
        get: operations["StartConsoleLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out of the console
         * @description Ends the session of the cookie and takes the cookie back. Who has none is out already.
         */
        post: operations["EndConsoleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/metadata.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata of the service provider
         * @description Gives the metadata that a sales platform takes over: entity id, address of the assertion consumer, and the certificate of the key that signs requests and notices.
         */
        get: operations["ShowServiceProviderMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authui/saml/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell as whom a browser is in
         * @description Gives the customer that the session cookie of a login stands for, for pages that show its console.
         */
        get: operations["ShowConsoleSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BindingForm: {
            /**
             * @description Which login it is about, as the page has it.
             * @example 6a1f0e9d3c7a42588e91d0f4b7c2a63e
             */
            binding: string;
            /**
             * @description `register` makes a new account, `existing` takes one that is there.
             * @example register
             * @enum {string}
             */
            choice: "register" | "existing";
            /**
             * @description Name of the account. A new one gets a name of its own without it.
             * @example acme-console
             */
            account_name?: string;
            /**
             * @description Password of the account that is there.
             * @example Sandbox@2024
             */
            password?: string;
        };
        /** @description The answer of the control call. */
        ConsoleAnswer: {
            [key: string]: unknown;
        };
        /** @description The body of the control call. */
        ConsoleCall: {
            [key: string]: unknown;
        };
        ConsoleSession: {
            /**
             * @description Name of the partner's world.
             * @example sandbox-partner
             */
            partner: string;
            site: components["schemas"]["Site"];
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description Name of the customer's account.
             * @example demo-customer-01
             */
            account_name: string;
            /**
             * @description The user of the sales platform who came.
             * @example ada
             */
            platform_user: string;
            ends_at: components["schemas"]["Instant"];
        };
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        /** @description Why the identity service did not serve a request. */
        IamRefusal: {
            error: {
                /**
                 * Format: int32
                 * @description The HTTP status once more.
                 * @example 401
                 */
                code: number;
                /**
                 * @description The reason in words.
                 * @example The username or password is wrong.
                 */
                message: string;
                /**
                 * @description The name of the HTTP status.
                 * @example Unauthorized
                 */
                title: string;
            };
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the second, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2026-05-06T08:05:01Z
         */
        Instant: string;
        /** @description Why a request was not served. */
        Refusal: {
            /**
             * @description `CBC.xxxx` from the business layer, `APIGW.xxxx` from the gateway in front of it.
             * @example CBC.0100
             */
            error_code: string;
            /**
             * @description The reason in words; a fault of a parameter names the parameter.
             * @example Parameter error: customer_id is required
             */
            error_msg: string;
            /** @description The gateway's name for this request; only in the gateway's own refusals. */
            request_id?: string;
        };
        ResponseForm: {
            /**
             * @description The response, base64.
             * @example PHNhbWxwOlJlc3BvbnNlLz4=
             */
            SAMLResponse: string;
            /**
             * @description What came with the request, unchanged.
             * @example 6a1f0e9d3c7a42588e91d0f4b7c2a63e
             */
            RelayState?: string;
        };
        /**
         * @description A page for a person.
         * @example <!doctype html><title>Console</title>
         */
        SamlPage: string;
        /**
         * @description The site of the cloud: `intl` is the International one, and the default, `cn` the China one.
         * @example intl
         * @enum {string}
         */
        Site: "intl" | "cn";
    };
    responses: {
        /** @description More requests than the quota of this operation allows; the gateway says so in its own envelope. */
        IamThrottled: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "APIGW.0308",
                 *       "error_msg": "The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 second",
                 *       "request_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"] | components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox failed; nothing was changed. */
        SamlFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["SamlPage"];
            };
        };
        /** @description The browser goes on to `Location`. */
        SamlRedirect: {
            headers: {
                /** @description Where to. */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A page that names the check that failed, with its code. */
        SamlRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["SamlPage"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Why the sandbox refused the request and what helps, in a short line; more is in the journal, under the request's id. The live platform does not send it. */
        SandboxHint: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ConsumeAssertion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "SAMLResponse": "PHNhbWxwOlJlc3BvbnNlLz4=",
                 *       "RelayState": "6a1f0e9d3c7a42588e91d0f4b7c2a63e"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ResponseForm"];
            };
        };
        responses: {
            /** @description The user has no account of the cloud yet; the page asks for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["SamlPage"];
                };
            };
            302: components["responses"]["SamlRedirect"];
            400: components["responses"]["SamlRefused"];
            403: components["responses"]["SamlRefused"];
            409: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    BindConsoleAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "binding": "6a1f0e9d3c7a42588e91d0f4b7c2a63e",
                 *       "choice": "register",
                 *       "account_name": "acme-console"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["BindingForm"];
            };
        };
        responses: {
            302: components["responses"]["SamlRedirect"];
            400: components["responses"]["SamlRefused"];
            403: components["responses"]["SamlRefused"];
            404: components["responses"]["SamlRefused"];
            409: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    ShowConsole: {
        parameters: {
            query?: {
                /** @description The page of the real console that the login link named. */
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["SamlPage"];
                };
            };
            400: components["responses"]["SamlRefused"];
            401: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    LookAtOwnConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What to look at. */
                call: "console" | "offers";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the control call answers with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleAnswer"];
                };
            };
            400: components["responses"]["SamlRefused"];
            401: components["responses"]["SamlRefused"];
            403: components["responses"]["SamlRefused"];
            /** @description The control call is refused; nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "SANDBOX.0409",
                     *       "error_msg": "Not in a state for that: the resource is closing"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsoleAnswer"];
                };
            };
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    ActOnOwnConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What to do. */
                call: "price" | "purchases" | "order-payments" | "order-cancellations" | "renewals" | "unsubscriptions" | "auto-renewals";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["ConsoleCall"];
            };
        };
        responses: {
            /** @description What the control call answers with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleAnswer"];
                };
            };
            /** @description What the control call answers with. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleAnswer"];
                };
            };
            400: components["responses"]["SamlRefused"];
            401: components["responses"]["SamlRefused"];
            403: components["responses"]["SamlRefused"];
            /** @description The control call is refused; nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "SANDBOX.0409",
                     *       "error_msg": "Not in a state for that: the resource is closing"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsoleAnswer"];
                };
            };
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    StartConsoleLogin: {
        parameters: {
            query: {
                /** @description Id of the sales platform. */
                xAccountType: string;
                /** @description `true` where the user may have no account of the cloud yet. */
                isFirstLogin?: "true" | "false";
                /** @description The page of the console to land on. Required on the International site, unless it is a first login; elsewhere the console is meant without it. */
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["SamlRedirect"];
            400: components["responses"]["SamlRefused"];
            404: components["responses"]["SamlRefused"];
            409: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    EndConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page says that one is out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["SamlPage"];
                };
            };
            400: components["responses"]["SamlRefused"];
            403: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    ShowServiceProviderMetadata: {
        parameters: {
            query?: {
                /** @description `true` leaves the signature of the document out; anything else, or nothing, signs it. */
                unsigned?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/samlmetadata+xml": string;
                };
            };
            400: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
    ShowConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partner": "sandbox-partner",
                     *       "site": "intl",
                     *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "account_name": "demo-customer-01",
                     *       "platform_user": "ada",
                     *       "ends_at": "2026-05-06T16:05:01Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsoleSession"];
                };
            };
            400: components["responses"]["SamlRefused"];
            401: components["responses"]["SamlRefused"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["SamlFailed"];
        };
    };
}
