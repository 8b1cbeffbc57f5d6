const COUNTED = 'Palestinian Israeli Syrian Iraqi Yemeni Egyptian Libyan Tunisian Algerian Moroccan Mauritanian Jordanian Saudi Kuwaiti Qatari Bahraini Emirati Omani Somali Djiboutian Iranian Afghan Pakistani Bangladeshi Indian Nepali Maldivian Korean Indonesian Malaysian Filipino Singaporean Thai Cambodian Mongolian ' +
  'Ukrainian Russian Belarusian Moldovan Georgian Armenian Azerbaijani Kazakh Uzbek Tajik Turkmen Kyrgyz Turk German Austrian Italian Spaniard Belgian Swede Norwegian Dane Finn Pole Czech Slovak Hungarian Romanian Bulgarian Serb Serbian Croat Croatian Bosnian Slovene Albanian Kosovar Macedonian Greek Cypriot Estonian Latvian Lithuanian Icelander Briton Scot Australian Canadian American Mexican Cuban Haitian Jamaican Dominican Guatemalan Honduran Salvadoran Nicaraguan Panamanian Colombian Venezuelan Ecuadorian Peruvian Bolivian Chilean Argentine Argentinian Brazilian Paraguayan Uruguayan ' +
  'Ethiopian Eritrean Kenyan Ugandan Rwandan Burundian Tanzanian Nigerian Nigerien Malian Chadian Cameroonian Gambian Guinean Ivorian Ghanaian Liberian Gabonese Angolan Zambian Zimbabwean Mozambican Malawian Namibian Botswanan Tigrayan Darfuri Dutchman Frenchman Englishman Irishman Welshman Uighur Uyghur Crimean Chechen Tatar ' +
  'Tuareg Hazara Dalit Copt Bedouin Oromo Tutsi Hutu Pashtun Chakma Kuki Meitei Naga Tamil Papuan Samoan Tongan Swazi Montenegrin Sahrawi Karabakhi'
const COLLECTIVE = 'Sudanese Lebanese Chinese Japanese Vietnamese Burmese Senegalese Congolese Portuguese Rohingya Burkinabe Togolese Beninese Maltese Taiwanese Nepalese Swiss Lao ' +
  'Zaghawa Fulani Baloch Banyamulenge Maasai Roma Sinhalese Guyanese Surinamese Malagasy Bhutanese Nuer Dinka Masalit Timorese'

/** Demonyms that are nouns: singular and plural, the same where it does not change. */
export const NATIONALITIES: readonly (readonly [singular: string, plural: string])[] = [
  ...COUNTED.split(' ').map((word): readonly [string, string] => [word, /(man)$/.test(word) && !/(German|Roman|Omani)$/.test(word) ? word.replace(/man$/, 'men') : `${word}s`]),
  ...COLLECTIVE.split(' ').map((word): readonly [string, string] => [word, word]),
  ['South Korean', 'South Koreans'], ['North Korean', 'North Koreans'], ['South Sudanese', 'South Sudanese'], ['South African', 'South Africans'], ['Sri Lankan', 'Sri Lankans'], ['Saudi Arabian', 'Saudi Arabians'], ['New Zealander', 'New Zealanders'], ['Sierra Leonean', 'Sierra Leoneans'], ['Puerto Rican', 'Puerto Ricans'], ['Costa Rican', 'Costa Ricans'], ['Cape Verdean', 'Cape Verdeans']
]
