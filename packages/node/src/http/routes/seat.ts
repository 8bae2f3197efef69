// Everything under one seat. The seat is opened before anything of the request is read: whoever may not use it
// learns nothing, not even whether what they sent was well-formed.
import type { App, Context } from '../context.ts'
import { granted } from '../problem-answer.ts'
import { openSeatFor } from '../sign-in/seats-of.ts'
import { actRoutes } from './acts.ts'
import { fileRoutes } from './files.ts'
import { holderRoutes } from './holders.ts'
import { liveRoutes } from './live.ts'
import { notebookRoutes } from './notebook.ts'
import { pageRoutes } from './pages.ts'
import { pressRoutes } from './press.ts'
import { pressAcrossRoutes } from './press-across.ts'
import { pressModelRoutes } from './press-model.ts'
import { roomRoutes } from './rooms.ts'

export const seatRoutes = (context: Context) => async (app: App) => {
  app.addHook('onRequest', async (request) => {
    const { process, seat } = request.params as { process: string; seat: string }
    const opened = await openSeatFor(context.node, request.asker, process, seat)
    request.seat = granted(opened)
  })
  app.register(pageRoutes(context))
  app.register(actRoutes)
  app.register(roomRoutes(context))
  app.register(fileRoutes(context))
  app.register(holderRoutes(context))
  app.register(notebookRoutes)
  app.register(pressRoutes(context))
  app.register(pressAcrossRoutes(context))
  app.register(pressModelRoutes(context))
  app.register(liveRoutes(context))
}
