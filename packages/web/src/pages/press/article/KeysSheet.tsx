import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { Key } from './Key.tsx'
import { BECOMES_BY_DIGIT, digitOf, KEY_OF, type Named } from './keys.ts'

const GROUPS: readonly { of: string; names: readonly Named[] }[] = [
  { of: 'moving', names: ['next', 'previous', 'next-open', 'previous-open'] },
  { of: 'deciding', names: ['accept', 'reject', 'accept-all', 'lower', 'raise', 'undo', 'confirm'] },
  {
    of: 'correcting',
    names: ['edit', 'who', 'to', 'force', 'becomes', 'split', 'join', 'add', 'pick', 'as-new', 'rules'],
  },
]

/** The keys of the desk. */
export const KeysSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('press')
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="press-keys-frame">
        <Dialog className="dialog press-keys">
          <Heading slot="title">{t('keys.title')}</Heading>
          <div className="press-keys-groups">
            {GROUPS.map(({ of, names }) => (
              <section key={of} aria-label={t(`keys.${of}`)}>
                <h3>{t(`keys.${of}`)}</h3>
                <dl>
                  {names.map((name) => (
                    <div key={name}>
                      <dt>
                        <kbd>{KEY_OF[name]}</kbd>
                      </dt>
                      <dd>{t(`keys.${name}`)}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <section className="press-keys-becomes" aria-label={t('field.becomes')}>
              <h3>{t('field.becomes')}</h3>
              <dl>
                {BECOMES_BY_DIGIT.map((becoming, index) => (
                  <div key={becoming}>
                    <dt>
                      <kbd>{digitOf(index)}</kbd>
                    </dt>
                    <dd>{t(`becomes.${becoming}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
          <button type="button" className="button" onClick={onClose}>
            {t('close')} <Key of="Esc" />
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
