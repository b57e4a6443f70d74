# The sandbox as a container: docs/everywhere.md says how it is called, and what its control API needs.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
# What npm would publish, with the versions that the lock file holds.
RUN npm ci --no-audit --no-fund && npm pack && tar -xzf partner-sandbox-*.tgz && cp package-lock.json package/
WORKDIR /build/package
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && mkdir /build/data

FROM node:24-bookworm-slim
COPY --from=build /build/package /opt/partner-sandbox
COPY --from=build --chown=node:node /build/data /data
USER node
WORKDIR /data
VOLUME /data
ENV NODE_ENV=production \
    PARTNER_SANDBOX_HOST=0.0.0.0 \
    PARTNER_SANDBOX_PORT=4010 \
    PARTNER_SANDBOX_DATABASE=sqlite:/data/sandbox.db
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["node", "/opt/partner-sandbox/examples/container/health.js"]
ENTRYPOINT ["node", "/opt/partner-sandbox/dist/cli/main.js"]
CMD ["start"]
