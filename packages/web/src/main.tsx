import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './look/fonts.css'
import './look/tokens.css'
import './look/base.css'
import './look/controls.css'
import './look/rows.css'
import './look/page.css'
import './look/shell.css'
import './look/print.css'
import { queryClient } from './api/queries.ts'
import { router } from './shell/router.tsx'
import { startWords } from './words/words.ts'

await startWords()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
