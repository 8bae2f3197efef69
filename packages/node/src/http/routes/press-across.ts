// All articles of the asker's own desk together. Rejected drafts are left out, corrections are in.
import { PressClaimsAnswer, PressReportsAnswer, PressVoicesAnswer } from '../../press/across/answers.ts'
import { PressAcross } from '../../press/across/requests.ts'
import type { App, Context } from '../context.ts'
import { SeatPath } from '../requests.ts'

export const pressAcrossRoutes =
  ({ across }: Context) =>
  async (app: App) => {
    app.get(
      '/press/reports',
      {
        schema: {
          summary:
            'Groups what several of the asker’s articles report: who had it first, how the wording shifted',
          params: SeatPath,
          querystring: PressAcross,
          response: { 200: PressReportsAnswer },
        },
      },
      ({ seat, asker, query }) => across.reports(seat, asker.visitor.account, query),
    )

    app.get(
      '/press/voices',
      {
        schema: {
          summary: 'Counts whose voices the asker’s articles give, by side, by naming and by voice',
          params: SeatPath,
          querystring: PressAcross,
          response: { 200: PressVoicesAnswer },
        },
      },
      ({ seat, asker, query }) => across.voices(seat, asker.visitor.account, query),
    )

    app.get(
      '/press/claims',
      {
        schema: {
          summary: 'Lists the claims of the asker’s articles issue by issue, in the order of time',
          params: SeatPath,
          querystring: PressAcross,
          response: { 200: PressClaimsAnswer },
        },
      },
      ({ seat, asker, query }) => across.claims(seat, asker.visitor.account, query),
    )
  }
