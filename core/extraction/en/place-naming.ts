import type { PlaceNaming } from '../claims/word-forms.ts'

const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** How English places are known that no list has. */
export const PLACE_NAMING: PlaceNaming = {
  by: 'capitals',
  loose: new Set([...words('on over hit struck rocked attacked stormed overran raided shelled bombed bombarded between within capital left fled for'), 'from the', 'from a', 'from an']),
  between: words('the nearby of'),
  articles: ['al-', 'el-'],
  // "Conference in Solidarity with", "the Department of Defense", "people in IPC Phase 3"
  titles: words('Solidarity Support Defense Defence Economic Energy Justice Health Transportation Hydrology Law Arts Charge Emergency Response Memory Honor Honour Honours Catastrophe Phase IPC Level Group Section Round Anglophone Francophone Presbyterian Catholic Cyclone Hurricane Typhoon Tropical Storm Ebola Covid Covid-19 Congress Parliament Senate Assembly Knesset Update Flash Additional Human Social Current Nature Global Medical State International Regional Provincial Governmental Teaching Maritime Crown Time Cooperation Conventions')
}
