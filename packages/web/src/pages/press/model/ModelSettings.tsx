import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPath, send } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/queries.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import type { PressModel } from './types.ts'

/** Whether a language model may propose drafts: off until somebody names an endpoint, and told where articles would go. */
export const ModelSettings = () => {
  const { t } = useTranslation('press')
  const { data } = useAnswer<PressModel>('press/model')
  if (!data) return null
  const { settings } = data
  return (
    <details className="press-model">
      <summary>
        {t('model.title')} <span className="muted">{t(settings ? 'model.on' : 'model.off')}</span>
      </summary>
      <p>{t('model.what')}</p>
      <p className="attention">{t('model.leaves')}</p>
      {settings && (
        <p>
          <bdi className="mono">{settings.endpoint}</bdi> · <bdi>{settings.model}</bdi> ·{' '}
          <strong>{t(`model.reach.${settings.reach}`)}</strong>
          {settings.hasKey && <> · {t('model.has-key')}</>}
        </p>
      )}
      <ModelForm key={settings?.endpoint ?? ''} settings={settings} />
    </details>
  )
}

const ModelForm = ({ settings }: { settings: PressModel['settings'] }) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const id = useId()
  const [endpoint, setEndpoint] = useState(settings?.endpoint ?? '')
  const [model, setModel] = useState(settings?.model ?? '')
  const [key, setKey] = useState('')
  const path = seatPath(process, seat, 'press/model')
  const asked = { onSuccess: () => client.invalidateQueries({ queryKey: ['seat', process, seat] }) }
  const saving = useMutation({
    mutationFn: () =>
      send(path, { endpoint: endpoint.trim(), model: model.trim(), ...(key ? { key } : {}) }, 'PUT'),
    ...asked,
  })
  const ending = useMutation({ mutationFn: () => send(path, undefined, 'DELETE'), ...asked })
  const error = saving.error ?? ending.error
  return (
    <form
      className="press-model-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (endpoint.trim() && model.trim()) saving.mutate()
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-endpoint`}>{t('model.endpoint')}</label>
        <input
          id={`${id}-endpoint`}
          type="url"
          dir="ltr"
          required
          placeholder="http://127.0.0.1:8080/v1"
          value={endpoint}
          onChange={(event) => setEndpoint(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-model`}>{t('model.name')}</label>
        <input
          id={`${id}-model`}
          type="text"
          dir="ltr"
          required
          value={model}
          onChange={(event) => setModel(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-key`}>{t('model.key')}</label>
        <input
          id={`${id}-key`}
          type="password"
          dir="ltr"
          autoComplete="off"
          value={key}
          aria-describedby={`${id}-key-help`}
          onChange={(event) => setKey(event.target.value)}
        />
        <p id={`${id}-key-help`} className="hint">
          {t('model.key-help')}
        </p>
      </div>
      {error && <ErrorState error={error} />}
      <div className="form-foot">
        <button type="submit" className="button" disabled={saving.isPending}>
          {t('model.save')}
        </button>
        {settings && (
          <button
            type="button"
            className="button"
            disabled={ending.isPending}
            onClick={() => ending.mutate()}
          >
            {t('model.switch-off')}
          </button>
        )}
      </div>
    </form>
  )
}
