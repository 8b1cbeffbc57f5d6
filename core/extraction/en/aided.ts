import { joined, list } from './phrases.ts'

/** What those who are helped are given. */
const GOODS = list('a hot meal, hot meals, a meal, meals, food rations, rations, dry rations, food parcels, food baskets, bread, water, drinking water, safe water, clean water, blankets, mats, tents, tarpaulins, plastic sheeting, mosquito nets, solar lamps, stoves, fuel, clothes, winter clothes, winter kits, kits, shelter kits, hygiene kits, dignity kits, kitchen kits, family kits, relief items, core relief items, household items, non-food items, nfis, seeds, tools, a cash grant, cash grants, cash assistance, cash transfers, vouchers, e-vouchers, psychosocial support, counselling, counseling, legal aid, legal advice, information, support, help, humanitarian assistance, emergency assistance, food assistance, shelter assistance, protection services, health services, vaccines')

/** "14,300 people received a hot meal", "9,100 were given cash grants": told of those who are helped, whatever befell them. */
export const AIDED: readonly string[] = [
  ...joined(list('received, receive, have received, has received, had received, receiving, were given, was given, have been given, been given, were provided with, have been provided with, were supplied with, were issued with, got'), GOODS),
  ...joined(list('were given, have been given, were provided with, have been provided with'), list('cash, food, aid, assistance, relief')),
  ...list('people reached with, people reached by, people reached through, people reached so far, persons reached with, individuals reached with, reached with, people assisted, persons assisted, individuals assisted, people supported, people served, were reached by, have been reached by, were supported with, have been supported with, been assisted with, were served, took part in awareness, attended awareness'),
  // "affected the lives of three million": they live.
  ...joined(list('affected, affects, affecting, affect, has affected, have affected, changed, changes, changing, change, transformed, transforming, touched, touching, improve, improved, improving, upended, disrupted, disrupting'), list('the lives of')),
  // "$4 billion to help 17 million people", "to support victims of the war"
  ...list('to help, will help, would help, to assist, will assist, would assist, helping, assisting')
]
