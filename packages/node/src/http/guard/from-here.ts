// Whether somebody sits at the machine on which the node runs.
import type { FastifyRequest } from 'fastify'
import { isOwnMachine } from './hosts.ts'

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** What a proxy passed on never comes from this machine, whatever address it tells. */
export const isFromHere = ({ ip, headers }: FastifyRequest): boolean =>
  isOwnMachine(ip) && !FORWARDED.some((name) => headers[name] !== undefined)
