# Two stages; their steps are scripts/image.sh, which runs without Docker too. The base names major and minor; for the
# same bytes each time, append the digest that your registry shows: node:24.22-bookworm-slim@sha256:...
FROM node:24.22-bookworm-slim AS build
WORKDIR /source
COPY . .
RUN sh scripts/image.sh build /source && sh scripts/image.sh prune /source /app

FROM node:24.22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=root:root /app /app
# Writes nothing: run it with a read-only root.
USER 65532:65532
EXPOSE 4000 9464
# Started without a shell or npm, so that signals reach the program.
ENTRYPOINT ["node", "dist/main.js"]
