import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages } from '../../assessments/core/texts/localized.ts'
import { windowTexts } from './window-texts.ts'

i18next.use(initReactI18next).init({
  resources: windowTexts,
  lng: 'de',
  supportedLngs: languages,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes by itself.
  interpolation: { escapeValue: false },
  initAsync: false,
})

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language
})
document.documentElement.lang = i18next.language
