import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { BucketTarget } from './bucket.ts'

/**
 * A bucket of anything that speaks S3, by an address such as
 * `s3://bucket/prefix?endpoint=http://127.0.0.1:9000&region=us-east-1`. Credentials come from the environment, as the AWS
 * SDK reads them.
 */
export function s3Target(address: string): BucketTarget {
  const { hostname: bucket, pathname, searchParams } = new URL(address)
  const endpoint = searchParams.get('endpoint')
  const client = new S3Client({
    region: searchParams.get('region') ?? process.env['AWS_REGION'] ?? 'us-east-1',
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
  })
  const prefix = pathname.replace(/^\//, '').replace(/([^/])$/, '$1/')
  return {
    async put(name, file) {
      const { size } = await stat(file)
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: `${prefix}${name}`,
          Body: createReadStream(file),
          ContentLength: size,
          ContentType: 'application/gzip',
        }),
      )
      await rm(file)
    },
  }
}
