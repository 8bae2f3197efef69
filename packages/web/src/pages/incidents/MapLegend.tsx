import { useTranslation } from 'react-i18next'

/** What lines and marks stand for, whose lines they are, and what is not on the map. */
export const MapLegend = ({ unplaced }: { unplaced: number }) => {
  const { t } = useTranslation('incidents')
  return (
    <figcaption className="small muted">
      <p className="map-legend">
        <span>
          <span className="map-sign exact" aria-hidden="true" /> {t('map.precision.settlement')}
        </span>
        <span>
          <span className="map-sign district" aria-hidden="true" /> {t('map.precision.district')}
        </span>
        <span>
          <span className="map-sign region" aria-hidden="true" /> {t('map.precision.region')}
        </span>
      </p>
      <p>
        {t('map.marks')} {unplaced > 0 && t('map.unplaced', { count: unplaced })}
      </p>
      <p className="map-legend">
        <span>
          <span className="map-line" aria-hidden="true" /> {t('map.line')}
        </span>
        <span>
          <span className="map-line disputed" aria-hidden="true" /> {t('map.disputed')}
        </span>
      </p>
      <p>{t('map.view')}</p>
      <p>{t('map.disclaimer')}</p>
      <p>{t('map.data')}</p>
    </figcaption>
  )
}
