// Names of months that browsers lack or have wrong for Afghanistan: the solar Hijri months bear the names of
// the zodiac there (Hamal, Sawr …), and ICU brings no Pashto calendar. Hijri months are by Umm al-Qura.

type Months = readonly string[]

export const SOLAR_MONTHS: Record<string, Months> = {
  en: [
    'Hamal',
    'Sawr',
    'Jawza',
    'Saratan',
    'Asad',
    'Sunbula',
    'Mizan',
    'Aqrab',
    'Qaws',
    'Jadi',
    'Dalw',
    'Hut',
  ],
  ur: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبلہ', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
  prs: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
  ps: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'ليندۍ', 'مرغومی', 'سلواغه', 'کب'],
}

export const HIJRI_MONTHS: Record<string, Months> = {
  en: [
    'Muharram',
    'Safar',
    'Rabi I',
    'Rabi II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Shaban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qada',
    'Dhu al-Hijja',
  ],
  ur: [
    'محرم',
    'صفر',
    'ربیع الاول',
    'ربیع الثانی',
    'جمادی الاول',
    'جمادی الثانی',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذوالقعدہ',
    'ذوالحجہ',
  ],
  prs: [
    'محرم',
    'صفر',
    'ربیع‌الاول',
    'ربیع‌الثانی',
    'جمادی‌الاول',
    'جمادی‌الثانی',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذوالقعده',
    'ذوالحجه',
  ],
  ps: [
    'محرم',
    'صفر',
    'ربيع الاول',
    'ربيع الثاني',
    'جمادي الاول',
    'جمادي الثاني',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذوالقعده',
    'ذوالحجه',
  ],
}

/** Marks of the eras, after the year. */
export const ERAS: Record<'hijri' | 'solar-hijri', Record<string, string>> = {
  hijri: { en: 'AH', ur: 'ھ', prs: 'هـ ق', ps: 'هـ ق' },
  'solar-hijri': { en: 'SH', ur: 'ھ ش', prs: 'هـ ش', ps: 'هـ ل' },
}
