// Addresses: /:process/:seat/<page>[/<item>]?entry=… The page and what it shows survive a switch of seats,
// because all of it stands in the address.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { Search } from './here.ts'
import { PageHere } from './PageHere.tsx'
import { Root } from './Root.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({ component: Root, validateSearch: (search) => search as Search })

const door = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/door/Door.tsx')),
})
const processes = createRoute({
  getParentRoute: () => root,
  path: '/processes',
  component: lazyRouteComponent(() => import('../pages/door/Processes.tsx')),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../pages/door/SignIn.tsx')),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/account/Account.tsx')),
})
const newProcess = createRoute({
  getParentRoute: () => root,
  path: '/new-process',
  component: lazyRouteComponent(() => import('../pages/new-process/NewProcess.tsx')),
})
const ofProcess = createRoute({
  getParentRoute: () => root,
  path: '/$process',
  component: lazyRouteComponent(() => import('../pages/door/Door.tsx')),
})

const ofSeat = createRoute({ getParentRoute: () => root, path: '/$process/$seat', component: Shell })
const first = createRoute({
  getParentRoute: () => ofSeat,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$process/$seat/$page', params: { ...params, page: 'overview' }, replace: true })
  },
})
const page = createRoute({ getParentRoute: () => ofSeat, path: '/$page', component: PageHere })
const item = createRoute({ getParentRoute: () => ofSeat, path: '/$page/$item', component: PageHere })

const tree = root.addChildren([
  door,
  processes,
  signIn,
  account,
  newProcess,
  ofProcess,
  ofSeat.addChildren([first, page, item]),
])

export const router = createRouter({
  routeTree: tree,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    )
    const text = new URLSearchParams(given).toString()
    return text ? `?${text}` : ''
  },
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
