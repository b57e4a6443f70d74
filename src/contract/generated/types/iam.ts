// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/v3.0/OS-CREDENTIAL/securitytokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a temporary access key
         * @description With the method `token` the key stands for whoever the caller's token stands for; with the method `assume_role` for a customer that trusts the caller by an agency. Each request signed with the key has to send its security token as the signed header `X-Security-Token`.
         */
        post: operations["CreateTemporaryAccessKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of the caller
         * @description Gives the account that the credentials belong to. An SDK with global credentials asks this first when it was not told an account id, and sends the id of the first account as `X-Domain-Id` from then on.
         */
        get: operations["KeystoneListAuthDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that the caller can reach
         * @description Gives the projects that the credentials reach: one for each region, named after it, and those that the account made. A partner with a customer's token finds the project of the customer's resources here.
         */
        get: operations["KeystoneListAuthProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description With the method `password` a user signs in by account name, user name and password and needs no other credentials. With the method `assume_role` a partner, known by its own token or signature, takes on the identity of one of its customers, to use the operations that only the customer may call; the customer's account must trust the partner by an agency. The token is in the header `X-Subject-Token`, what it is good for in the body. It lives for 24 hours; getting another one does not end it.
         */
        post: operations["CreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Gives the projects of the caller's account that fit all the filters. An SDK with project credentials asks for the one that has the name of its region.
         */
        get: operations["KeystoneListProjects"];
        put?: never;
        /**
         * Create a project
         * @description Adds a project to the caller's account. The page wants a parent project and a name that goes on from a region's, `ap-southeast-1_shop`; SDKs leave the parent out, and that is served too. The bare name of a region is taken: every account has that project.
         */
        post: operations["KeystoneCreateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @description Gives the regions of the cloud. An SDK asks this before it creates a project, to learn whether its region is a public one.
         */
        get: operations["KeystoneListRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/caller-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask who is calling
         * @description Gives the account and the user behind the credentials of the request. The SDKs ask it when the list of accounts is empty.
         */
        get: operations["GetCallerIdentity"];
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
        /**
         * @description Name of the agency by which the account trusts the caller's. A customer that a partner created has an agency whose name is the partner's platform id (`xaccount_type`).
         * @example sandbox_partner_IDP
         */
        AgencyName: string;
        CallerIdentity: {
            /**
             * @description Id of the account.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            account_id: string;
            /**
             * @description The user as a resource name, `iam::ACCOUNT:user:NAME`.
             * @example iam::2f1c0a9be4d84c5b8a6f0d3e7b915c42:user:partner-admin
             */
            principal_urn: string;
            /**
             * @description Id of the user.
             * @example 9a4e6c1d8b2f4a7390c5d1e7f6b3a208
             */
            principal_id: string;
        };
        CatalogEntry: {
            /** @example 5e0d3b7a9c1f4826b4d7e2a6c8f19035 */
            id?: string;
            /** @example iam */
            name?: string;
            /** @example iam */
            type?: string;
            endpoints?: {
                /** @example c81e4f6a2d9b4705b3e6a1f7d0c2984b */
                id?: string;
                /**
                 * @description Who can reach the address; `public` is everybody.
                 * @example public
                 */
                interface?: string;
                /**
                 * @description Region of the address, `*` for all.
                 * @example *
                 */
                region?: string;
                /** @example * */
                region_id?: string;
                /** @example https://iam.myhuaweicloud.com/v3.0 */
                url?: string;
            }[];
        };
        /**
         * @description Id of an account.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        DomainId: string;
        /**
         * @description Name of an account.
         * @example sandbox-partner
         */
        DomainName: string;
        Domains: {
            domains: {
                id: components["schemas"]["DomainId"];
                name: components["schemas"]["DomainName"];
                /** @description Whether the account is in use. */
                enabled: boolean;
                /** @description What somebody noted about the account; may be "". */
                description: string;
                links: components["schemas"]["SelfLink"];
            }[];
            links: components["schemas"]["ListLinks"];
        };
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
         * Format: int32
         * @description How many seconds the key lives, 15 minutes to 24 hours.
         * @default 900
         * @example 3600
         */
        KeyDuration: number;
        /** @description Where this list, the next page and the page before can be read; null where there is none. */
        ListLinks: {
            /** @example https://iam.myhuaweicloud.com/v3/projects */
            self?: string;
            next?: string | null;
            previous?: string | null;
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the microsecond, `yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'`.
         * @example 2026-05-06T08:05:01.000000Z
         */
        PreciseInstant: string;
        Project: {
            id: components["schemas"]["ProjectId"];
            /**
             * @description Name of the project; the first one of a region has the region's.
             * @example ap-southeast-1
             */
            name: string;
            domain_id: components["schemas"]["DomainId"];
            /**
             * @description The project that this one is part of; the account's id for a project named after a region.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            parent_id: string;
            /**
             * @description Always false.
             * @example false
             */
            is_domain: boolean;
            /**
             * @description Whether the project is in use.
             * @example true
             */
            enabled: boolean;
            /**
             * @description What somebody noted about the project; may be "".
             * @example
             */
            description: string;
            links: components["schemas"]["SelfLink"];
        };
        ProjectAnswer: {
            project: components["schemas"]["Project"];
        };
        ProjectCreation: {
            project: {
                /**
                 * @description A region's id, then `_` and a name of one's own. The id alone is the name of a project that every account has.
                 * @example ap-southeast-3_shop
                 */
                name: string;
                domain_id?: components["schemas"]["DomainId"];
                /**
                 * @description The region's project that the new one is to be part of.
                 * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
                 */
                parent_id?: string;
                /**
                 * @description A note on the project.
                 * @example For the shop
                 */
                description?: string;
            };
        };
        /**
         * @description Id of a project.
         * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
         */
        ProjectId: string;
        Projects: {
            projects: components["schemas"]["Project"][];
            links: components["schemas"]["ListLinks"];
        };
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
        Regions: {
            regions: {
                /**
                 * @description Id of the region.
                 * @example ap-southeast-1
                 */
                id: string;
                /**
                 * @description Who can use the region; `public` is everybody.
                 * @example public
                 * @enum {string}
                 */
                type: "public";
                /**
                 * @description What is noted about the region; may be "".
                 * @example
                 */
                description: string;
                /** @description Always null. */
                parent_region_id: string | null;
                /** @description Name of the region by language. */
                locales: {
                    /** @example CN-Hong Kong */
                    "en-us"?: string;
                    /** @example 中国-香港 */
                    "zh-cn"?: string;
                };
                links: components["schemas"]["SelfLink"];
            }[];
            links: components["schemas"]["ListLinks"];
        };
        /** @description Where the thing itself can be read. */
        SelfLink: {
            /** @example https://iam.myhuaweicloud.com/v3/projects/7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e */
            self?: string;
        };
        TemporaryKeyAnswer: {
            credential: {
                /**
                 * @description The access key.
                 * @example HST4D1C9E7A0B83F2566
                 */
                access: string;
                /**
                 * @description The secret key to sign with.
                 * @example 8f0c2d7be51a4936a7d4c0e9b18f632d5c7a9e04
                 */
                secret: string;
                /**
                 * @description The security token that goes with the key.
                 * @example gQ6b1f0e9d3c7a42588e91d0f4b7c2a63e
                 */
                securitytoken: string;
                expires_at: components["schemas"]["PreciseInstant"];
            };
        };
        /** @description Who the key is to stand for. */
        TemporaryKeyIdentity: {
            /** @description `token` or `assume_role`; the field of that name has the particulars. */
            methods: ("token" | "assume_role")[];
            /** @description With the method `token`; may be absent. */
            token?: {
                /**
                 * @description The token once more; the header `X-Auth-Token` is what counts. The live service takes it without the header too, the sandbox does not.
                 * @example MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwggz
                 */
                id?: string;
                duration_seconds?: components["schemas"]["KeyDuration"];
            };
            /** @description Needed with the method `assume_role`; names the account by its name, its id or both. One of them has to be there. */
            assume_role?: {
                domain_name?: components["schemas"]["DomainName"];
                domain_id?: components["schemas"]["DomainId"];
                agency_name: components["schemas"]["AgencyName"];
                duration_seconds?: components["schemas"]["KeyDuration"];
            };
        };
        TemporaryKeyRequest: {
            auth: {
                identity: components["schemas"]["TemporaryKeyIdentity"];
            };
        };
        TokenAnswer: {
            token: components["schemas"]["TokenDescription"];
        };
        TokenDescription: {
            expires_at: components["schemas"]["PreciseInstant"];
            issued_at: components["schemas"]["PreciseInstant"];
            /** @description How the identity was proved. */
            methods: components["schemas"]["TokenMethod"][];
            user: components["schemas"]["TokenUser"];
            domain?: components["schemas"]["TokenDomain"];
            /** @description The project that the token is good for; absent when it is the whole account. */
            project?: {
                /** @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e */
                id: string;
                /** @example ap-southeast-1 */
                name: string;
                domain: components["schemas"]["TokenDomain"];
            };
            /** @description What the token allows. `te_admin` is the tenant's administrator; a token for a customer has `readonly`, the tenant's guest, too. */
            roles: {
                /** @example 0 */
                id: string;
                /** @example te_admin */
                name: string;
            }[];
            /** @description The services that the token can be used with. */
            catalog?: components["schemas"]["CatalogEntry"][];
            /** @description Who took on the identity; only in an answer to `assume_role`. */
            assumed_by?: {
                user: components["schemas"]["TokenUser"];
            };
        };
        /** @description An account. */
        TokenDomain: {
            id: components["schemas"]["DomainId"];
            name: components["schemas"]["DomainName"];
        };
        /** @description Who the token is for, and how that is proved. */
        TokenIdentity: {
            /** @description `password` or `assume_role`; the field of that name has the particulars. */
            methods: components["schemas"]["TokenMethod"][];
            /** @description Needed with the method `password`. */
            password?: {
                user: {
                    /**
                     * @description Name of the user; the administrator of an account may have the account's name.
                     * @example partner-admin
                     */
                    name: string;
                    /**
                     * @description The user's password.
                     * @example Sandbox@2024
                     */
                    password: string;
                    /** @description The account that the user belongs to. */
                    domain: {
                        name: components["schemas"]["DomainName"];
                    };
                };
            };
            /** @description Needed with the method `assume_role`; names the account by its name, its id or both. One of them has to be there. */
            assume_role?: {
                domain_name?: components["schemas"]["DomainName"];
                domain_id?: components["schemas"]["DomainId"];
                agency_name: components["schemas"]["AgencyName"];
                /**
                 * Format: int32
                 * @description How long the token is wanted for, in seconds. The page of this operation does not have it; it is accepted because clients send what the temporary keys take, and the token lives for 24 hours all the same.
                 */
                duration_seconds?: number;
            };
        };
        /**
         * @description How the identity is proved.
         * @example password
         * @enum {string}
         */
        TokenMethod: "password" | "assume_role";
        TokenRequest: {
            auth: {
                identity: components["schemas"]["TokenIdentity"];
                scope?: components["schemas"]["TokenScope"];
            };
        };
        /** @description What the token is good for, the whole account or one project of it. Absent means the whole account. */
        TokenScope: {
            /** @description The account, by name or id. */
            domain?: {
                id?: components["schemas"]["DomainId"];
                name?: components["schemas"]["DomainName"];
            };
            /** @description The project, by name or id. */
            project?: {
                /** @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e */
                id?: string;
                /** @example ap-southeast-1 */
                name?: string;
            };
        };
        TokenUser: {
            /** @example 9a4e6c1d8b2f4a7390c5d1e7f6b3a208 */
            id: string;
            /** @example partner-admin */
            name: string;
            domain: components["schemas"]["TokenDomain"];
            /**
             * @description When the user's password expires, in UTC; "" when it does not.
             * @example
             */
            password_expires_at?: string;
        };
    };
    responses: {
        /** @description The request breaks a rule of this operation; nothing was changed. */
        IamBadRequest: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 400,
                 *         "message": "Invalid input: auth.identity is required",
                 *         "title": "Bad Request"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"];
            };
        };
        /** @description The identity service failed. */
        IamFailed: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 500,
                 *         "message": "An unexpected error occurred: try again",
                 *         "title": "Internal Server Error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"];
            };
        };
        /** @description This caller may not do that. */
        IamForbidden: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 403,
                 *         "message": "You are not authorized to perform the requested action: assume_role",
                 *         "title": "Forbidden"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"];
            };
        };
        /** @description The request names something that does not exist. */
        IamNotFound: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 404,
                 *         "message": "Could not find project ap-southeast-9",
                 *         "title": "Not Found"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"];
            };
        };
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
        /** @description The password, the signature or the token does not identify the caller. The gateway refuses a signature or a token that it cannot verify in its own envelope, the identity service everything else in the other. */
        IamUnauthenticated: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 401,
                 *         "message": "The username or password is wrong.",
                 *         "title": "Unauthorized"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IamRefusal"] | components["schemas"]["Refusal"];
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
    CreateTemporaryAccessKey: {
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
                 *       "auth": {
                 *         "identity": {
                 *           "methods": [
                 *             "token"
                 *           ],
                 *           "token": {
                 *             "duration_seconds": 3600
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemporaryKeyRequest"];
            };
        };
        responses: {
            /** @description The key is issued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "credential": {
                     *         "access": "HST4D1C9E7A0B83F2566",
                     *         "secret": "8f0c2d7be51a4936a7d4c0e9b18f632d5c7a9e04",
                     *         "securitytoken": "gQ6b1f0e9d3c7a42588e91d0f4b7c2a63e",
                     *         "expires_at": "2026-05-06T09:05:01.000000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemporaryKeyAnswer"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            404: components["responses"]["IamNotFound"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    KeystoneListAuthDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domains": [
                     *         {
                     *           "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "name": "sandbox-partner",
                     *           "enabled": true,
                     *           "description": "",
                     *           "links": {
                     *             "self": "https://iam.myhuaweicloud.com/v3/domains/2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                     *           }
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "https://iam.myhuaweicloud.com/v3/auth/domains",
                     *         "next": null,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Domains"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    KeystoneListAuthProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "projects": [
                     *         {
                     *           "id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "name": "ap-southeast-1",
                     *           "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "parent_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "is_domain": false,
                     *           "enabled": true,
                     *           "description": "",
                     *           "links": {
                     *             "self": "https://iam.myhuaweicloud.com/v3/projects/7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e"
                     *           }
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "https://iam.myhuaweicloud.com/v3/auth/projects",
                     *         "next": null,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Projects"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    CreateToken: {
        parameters: {
            query?: {
                /** @description Any value leaves the catalog of services out of the answer. */
                nocatalog?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auth": {
                 *         "identity": {
                 *           "methods": [
                 *             "password"
                 *           ],
                 *           "password": {
                 *             "user": {
                 *               "name": "partner-admin",
                 *               "password": "Sandbox@2024",
                 *               "domain": {
                 *                 "name": "sandbox-partner"
                 *               }
                 *             }
                 *           }
                 *         },
                 *         "scope": {
                 *           "domain": {
                 *             "name": "sandbox-partner"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token is issued. */
            201: {
                headers: {
                    /** @description The token, to be sent as `X-Auth-Token`. It is a few kilobytes long. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": {
                     *         "expires_at": "2026-05-07T08:05:01.000000Z",
                     *         "issued_at": "2026-05-06T08:05:01.000000Z",
                     *         "methods": [
                     *           "password"
                     *         ],
                     *         "user": {
                     *           "id": "9a4e6c1d8b2f4a7390c5d1e7f6b3a208",
                     *           "name": "partner-admin",
                     *           "domain": {
                     *             "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *             "name": "sandbox-partner"
                     *           },
                     *           "password_expires_at": ""
                     *         },
                     *         "domain": {
                     *           "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "name": "sandbox-partner"
                     *         },
                     *         "roles": [
                     *           {
                     *             "id": "0",
                     *             "name": "te_admin"
                     *           }
                     *         ],
                     *         "catalog": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            404: components["responses"]["IamNotFound"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    KeystoneListProjects: {
        parameters: {
            query?: {
                /** @description Only projects of this account. */
                domain_id?: components["schemas"]["DomainId"];
                /** @description Only the project of this name. */
                name?: string;
                /** @description Only projects directly below this one; the account's id for the projects that are named after a region. */
                parent_id?: string;
                /** @description Only enabled projects, or only disabled ones. */
                enabled?: boolean;
                /** @description Not used; no project is an account. */
                is_domain?: boolean;
                /** @description Which page to give, from 1; sent together with `per_page`. */
                page?: number;
                /** @description How many projects a page has, 1 to 5000; sent together with `page`. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects; none is no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "projects": [
                     *         {
                     *           "id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "name": "ap-southeast-1",
                     *           "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "parent_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "is_domain": false,
                     *           "enabled": true,
                     *           "description": "",
                     *           "links": {
                     *             "self": "https://iam.myhuaweicloud.com/v3/projects/7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e"
                     *           }
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "https://iam.myhuaweicloud.com/v3/projects",
                     *         "next": null,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Projects"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    KeystoneCreateProject: {
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
                 *       "project": {
                 *         "name": "ap-southeast-3_shop",
                 *         "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProjectCreation"];
            };
        };
        responses: {
            /** @description The project is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "project": {
                     *         "id": "3b8f5d2c7a1e4960b5c4d8e9f0a71362",
                     *         "name": "ap-southeast-3_shop",
                     *         "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *         "parent_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *         "is_domain": false,
                     *         "enabled": true,
                     *         "description": "",
                     *         "links": {
                     *           "self": "https://iam.myhuaweicloud.com/v3/projects/3b8f5d2c7a1e4960b5c4d8e9f0a71362"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    KeystoneListRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regions": [
                     *         {
                     *           "id": "ap-southeast-1",
                     *           "type": "public",
                     *           "description": "",
                     *           "parent_region_id": null,
                     *           "locales": {
                     *             "en-us": "CN-Hong Kong",
                     *             "zh-cn": "中国-香港"
                     *           },
                     *           "links": {
                     *             "self": "https://iam.myhuaweicloud.com/v3/regions/ap-southeast-1"
                     *           }
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "https://iam.myhuaweicloud.com/v3/regions",
                     *         "next": null,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Regions"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
    GetCallerIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "principal_urn": "iam::2f1c0a9be4d84c5b8a6f0d3e7b915c42:user:partner-admin",
                     *       "principal_id": "9a4e6c1d8b2f4a7390c5d1e7f6b3a208"
                     *     }
                     */
                    "application/json": components["schemas"]["CallerIdentity"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthenticated"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["IamThrottled"];
            500: components["responses"]["IamFailed"];
        };
    };
}
