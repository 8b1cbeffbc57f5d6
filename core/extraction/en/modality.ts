import type { Modality } from '../../model/claim.ts'
import type { CueTerm, ModalUse } from '../claims/circumstances/cue.ts'
import { DEALS } from './deals.ts'
import { TO_BE_RELEASED } from './hostage.ts'
import { inflect } from './inflection.ts'
import { list } from './phrases.ts'

const modal = (modality: Modality, use: ModalUse, phrases: readonly string[]): CueTerm => ({ phrases: [...new Set(phrases)], cues: [{ is: 'modal', modality, use }] })
/** Every form of verbs, each with the words after the slash ("plan/to"). */
const verbs = (words: string): string[] => list(words).flatMap((entry) => {
  const [verb = '', tail] = entry.split('/')
  const { finite, past } = inflect(verb)
  return [...finite, ...past].map((form) => (tail ? `${form} ${tail}` : form))
})

/** Each phrase once. */
const unique = (phrases: readonly string[]): string[] => [...new Set(phrases)]

/** Each of the words before each of the others. */
const pairs = (heads: readonly string[], tails: readonly string[]): string[] => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))

/** What is found out: who could do so did. */
const FOUND_OUT = list('identify, verify, confirm, count, name, establish, trace, give a name to, give names to, see, hear, locate, determine, ascertain, document, account for, recognise, recognize, bury, make out, put a name to, check, corroborate, match')

/** What a report is called that is not so. */
const lies = list('a, an, the, this, that, outright, blatant, complete, downright, flat, total, barefaced, bare-faced, absolute, malicious, pure, utter, sheer, big, plain, deliberate, wilful, gross').flatMap((how) => list('lie, lies, fabrication, fabrications, rumour, rumor, hoax, fairy tale, fable, concoction, slander, invention, falsehood, fiction, nonsense, fantasy, distortion, distortions').map((what) => `${how} ${what}`))

/** What parties settle that is still to come. */
const settled = ['agree/on ', 'agree/to ', 'agree/upon ', 'sign/off on '].flatMap((verb) => list('the release of, the return of, the exchange of, the handover of, the transfer of, the freeing of, a release of, an exchange of').map((what) => verb + what)).join(', ')

/** "are believed to have drowned", "is thought to have cost": what is taken to have befallen people that nobody has seen dead. */
const TAKEN_FOR_DEAD = ['', 'is ', 'are ', 'was ', 'were ', 'all ', 'long '].flatMap((be) => [...pairs(list('believed, thought, presumed, assumed, feared, estimated, held, reckoned, suspected'), list('to have, to lie, to be buried, to be dead, to be under')),
  ...pairs(list('believed, thought, presumed, assumed'), list('dead, killed, drowned'))].map((taken) => be + taken))

/** "believe the real figure is closer to": what somebody takes a toll to be. */
const REAL_FIGURE = ['believe', 'think', 'suspect', 'fear', 'reckon', 'suppose', 'guess'].map(inflect).flatMap((f) => [...f.finite, ...f.past]).flatMap((verb) => ['the', 'that the'].flatMap((the) =>
  ['real', 'true', 'actual'].flatMap((real) => ['figure', 'toll', 'number', 'count', 'total', 'death toll'].map((what) => `${verb} ${the} ${real} ${what}`))))

/** Verbs by which a deal says in the present who is to be let go or to come home; what has been laid down and done is told in the past. */
const LAYS_DOWN = list('provides for, calls for, outlines, covers, includes, involves, sets out, entails, comprises, requires, obliges, lays down, spells out, allows for, concerns')
/** Talks on what has not been settled yet. */
const TALKS = list('talks, negotiations, negotiators, discussions, contacts, efforts').flatMap((talks) => ['', 'focused ', 'focus ', 'are focused ', 'were focused ', 'are focusing ', 'centred ', 'centered ', 'are ', 'were ', 'are still ', 'are under way ', 'are underway ', 'under way ', 'continue ', 'went on '].map((be) => `${talks} ${be}`.trim()))
const FREEING = list('on, over, about, for, towards, toward').flatMap((on) => list('freeing, securing the release of, securing the freedom of, securing the return of, releasing, exchanging, swapping, handing over, returning, the release of, the return of, the exchange of, the freeing of, the handover of, a swap of, an exchange of').map((what) => `${on} ${what}`))

/** What takes up a report that was told before, and what it is called in apposition to it. */
const REPORTS = list('figure, figures, claim, claims, allegation, allegations, accusation, accusations, report, reports, rumour, rumours, rumor, rumors, account, accounts, assertion, assertions, version, story, stories, tally, narrative, suggestion, suggestions, statement, information, news')
const RESUMING = [...pairs(list('the, that, this, these, those, such, its, their, all such, any such'), REPORTS), ...pairs(list('that, this, the given, the claimed, the reported'), list('number, toll, count')), 'those numbers', 'these numbers', 'the casualty figures', 'the casualty claims', ...pairs(list('the, this, that, the viral, the circulating'), list('post, posts, tweet, tweets, video, clip, graphic, message, article, headline'))]
const APPOSED = [...pairs(list('a, an, all, both'), REPORTS), 'a number', 'a toll', 'numbers', ...REPORTS.filter((noun) => noun.endsWith('s'))]
/** What a party had none of that denies its losses. */
const LOSSES = pairs(['any', 'suffering any', 'sustaining any', 'taking any', 'having suffered any', 'there were any', 'there had been any', 'that there were any', 'that there had been any', 'that it had suffered any', 'suffering', 'that any of its'],
  list('losses, casualties, deaths, fatalities, loss of life'))
/** How who told something takes it back. */
const WITHDRAWN = pairs([...['withdraw', 'retract', 'delete', 'recant', 'disown', 'unpublish', 'repudiate'].map(inflect).flatMap((f) => [...f.finite, ...f.past]), ...list('took down, taken down, takes down, pulled, took back, taken back, walked back, walks back, backtracked on, rowed back on, apologised for, apologized for, apologised for and retracted')],
  ['it', ...pairs(list('the, its, his, her, their, that, this'), [...REPORTS.filter((noun) => noun !== 'news' && noun !== 'information'), 'tweet', 'post', 'article', 'video', 'bulletin', 'error', 'mistake', 'false report'])])
/** How a medium takes down what it published. */
const TAKEN_DOWN = pairs(['removed', 'has removed', 'took down', 'has taken down', 'pulled', 'has pulled'], pairs(list('a, an, the, its, his, her, their'), list('report, story, article, post, tweet, video, claim, item, dispatch, headline')))
/** Those of whom it was told that they had died, and who live. */
const LIVING = pairs(pairs(list('was, were, has been, have been, had been'), ['', 'later ', 'since ', 'subsequently ', 'then ', 'all ', 'both ', 'all later ', 'both later ', 'eventually ']).map((be) => be.replace(/ +/g, ' ').trim()),
  list('found alive, located alive, found safe, found to be alive, found alive and well, discovered alive, discovered to be alive, alive, alive and well')).concat(list('turned out to be alive, turned out to be safe, turned up alive, turned up safe, turned up alive and well, later turned up alive, later turned up safe, later surfaced alive, emerged alive, reappeared alive, had in fact survived, had actually survived'))
/** What changes a count whatever it is of, and what does where the count is named. */
const REVISED = [...verbs('revise, correct, amend, adjust, restate, recalculate'), ...list('scaled back, scales back, scaling back, revised down, revised downwards, revised downward, revised up, revised upwards, revised upward, correction to')]
const CHANGED = [...verbs('lower, trim, downgrade, change'), ...list('brought down, marked down, dropped, dropping')]
const ADDED_TO = [...verbs('raise, update, lift, up, hike'), ...list('pushed up, marked up')]
/** Verbs that tell as often of what was done: a government cuts deaths, an agency its count. */
const CUT = pairs(verbs('cut, reduce, slash, increase'), pairs(list('its, the, their, his, that'), list('toll, death toll, count, tally, figure, figures, official toll, official count, official death toll, casualty figures, casualty count, estimated toll, provisional toll')))
const CUT_ESTIMATE = pairs(verbs('cut, reduce, slash, increase'), pairs(list('its, the, their, his, that'), list('estimate, estimates')))
/** Counts that another one took the place of; a report keeps its sense of one that may be denied. */
const FORMER = [
  ...pairs(list('initially, first, originally, at first, previously, earlier, wrongly, mistakenly, erroneously'), list('reported as, given as, put at, estimated at, stated as, announced as, listed as, said to be, recorded as, thought to be, counted as')),
  ...pairs(list('had first, had initially, had originally, had earlier, had previously, had at first, initially, originally, at first'), list('reported, said, spoken of, spoke of, put, given, gave, announced, estimated, counted, listed, stated, claimed, admitted, acknowledged, recorded, confirmed')),
  'it first said', 'it had first said', 'it first reported', 'it initially reported', 'first reported'
]
/** Who told a count at first; it may be the only one told yet. */
const FIRST_SAID = pairs(list('first, at first, initially'), list('said, said that, reported that, reported, spoke of, put, gave, claimed, announced'))
const BY_NOW = pairs(['now', 'has now', 'have now'], list('say, says, said, put, puts, give, gives, given, report, reports, reported, estimate, estimates, believe, believes, speak of, speaks of, stand at, stands at, count, counts, counted, confirm, confirms, confirmed'))
/** "brought the figure down to 92" */
const BROUGHT_DOWN = pairs(list('brought, brings, bring, bringing, took, takes, taking, pushed, pushes, pushing'), ['the', 'its', 'that'].flatMap((the) => list('toll, death toll, figure, number, count, total, tally').map((what) => `${the} ${what} down`)))
const FORMER_COUNTS = pairs(list('the original, the initial, the previous, the earlier, an earlier, a previous, an initial, an original, its earlier, its previous, its initial, its original, its first'),
  list('figure, toll, count, tally, death toll, estimate, total'))
const FORMER_REPORTS = pairs(list('initial, first, early, earlier, preliminary, previous, original'), list('report, reports, accounts, account, information'))
const VERSIONS = pairs(list('an earlier, a previous, the earlier, the original, an older, the previous, an initial'), list('version, headline, edition')).concat(list('earlier versions, previous versions, this story previously, this article previously, this article originally, this story originally, this report originally, this story initially, this article initially'))
const REVISED_FROM = list('from, from the, down from, up from, down from the, up from the, from an earlier, from a previous, from an initial, from the earlier, from the previous, from the initial, from its earlier, from its previous, from about, upward from, upwards from, downward from, downwards from')
  .concat(pairs(list('from an earlier, from a previous, from an initial, from the earlier, from the previous, from the initial, from its earlier, from its previous, from an original, from the original, from a preliminary, down from an earlier, up from an earlier, down from a previous, up from a previous, down from an initial, up from an initial'),
    list('estimate of, toll of, count of, figure of, tally of, total of, death toll of, report of, reports of, estimate, toll, count, figure')))
/** What is so called is not so, whatever it is. */
const UNTRUE = list('does not correspond to reality, do not correspond to reality, does not correspond to the facts, do not correspond to the facts, bears no relation to reality, bear no relation to reality, has nothing to do with reality, have nothing to do with reality, does not reflect reality, do not reflect reality, at odds with the facts, contrary to the facts, false, untrue, unfounded, baseless, fabricated, fabrication, fabrications, a fabrication, a lie, lies, a falsehood, falsehoods, untruths, nonsense, a fantasy, fantasy, invented, an invention, inventions, fake, not true, groundless, without foundation, no foundation, without basis, without any basis, no basis, a hoax, concocted, a concoction, slander, a slander, a myth, a fairy tale, fairy tales, a fable, pure fiction, propaganda, black propaganda, disinformation, misinformation, absurd, preposterous, ridiculous, made up')

/** Words that tell what is so from what is denied, planned, or depends on something. */
export const MODALITY: readonly CueTerm[] = [
  modal('planned', 'clause', list("those to be freed, those to be released, those to be handed over, those to be exchanged, those to be let go, won't, will not, was due, is due, are due, were due, to follow, should be out, should be home, should be back, should be freed, should be released, should follow, should arrive, should reach, proposed, proposal, envisaged, envisages, planned, upcoming, in the pipeline, up for approval, awaiting approval, pending approval, cleared for return, cleared to return, cleared to leave, cleared to go, slated for return, provision for, provisions for, for return, for repatriation, draft").concat(TO_BE_RELEASED)),
  modal('planned', 'when', list('next week, next month, next year, tomorrow')),
  modal('planned', 'to-do', list('is to, are to, was to, were to, is due to, are due to, was due to, were due to, due to be, due to leave, due to return, due to go, due to get, due to receive, due to cross, due to give, due to send, due to release, due to free, due to hand, due to pay, due to arrive, due to come, due to deliver, due to provide, set to, about to, ready to, poised to, scheduled to, slated to, going to, supposed to be, supposed to go, supposed to leave, supposed to return, supposed to come')),
  modal('planned', 'clause', list('in talks on, in talks about, in talks over, in talks for, negotiating, negotiates, under negotiation, under discussion')),
  modal('planned', 'clause', [...verbs(settled), ...list('will launch an, will launch a, will issue an, will issue a, to launch an, is to launch, are to launch, plans to launch')]),
  modal('planned', 'promise', list("will, shall, 'll")),
  modal('planned', 'deal', list('under the deal, under the agreement, under the accord, under the pact, under the terms, under the truce, under the ceasefire, under the plan, under the arrangement, under an agreement, under a deal, under its terms, under the ceasefire deal, under the exchange, as part of the deal, as part of the agreement, as part of a deal, as part of the exchange, under this deal, under this agreement, in the first stage, in the first phase, in its first stage, in its first phase, in phase one, in stage one, in the second stage, in the second phase, in the third phase, during the first phase, during the first stage, in the initial phase, in the initial stage')),
  modal('planned', 'clause', pairs(DEALS, LAYS_DOWN)),
  // Of money that is what allocates it.
  modal('planned', 'offer', pairs(verbs('approve, ratify, endorse'), list('the release of, the return of, the exchange of, the handover of, the freeing of'))),
  modal('planned', 'clause', pairs(TALKS, FREEING)),
  // "launched a framework to help 900,000 refugees return home"
  modal('planned', 'clause', pairs(list('framework, programme, program, scheme, initiative, project, campaign, fund, plans, bid, effort, efforts'), list('to help, to assist, to enable, to encourage, to bring back, to bring home, to return'))),
  modal('planned', 'clause', pairs(verbs('agree'), pairs(['on', 'upon', 'to'], list('a swap of, an exchange of, a swap involving, an exchange involving, the swap of, the exchange of, the release of')))),
  modal('planned', 'clause', pairs(verbs('agree'), list('a swap of, an exchange of, a swap involving, an exchange involving, the swap of, the exchange of'))),
  modal('planned', 'clause', pairs(verbs('prepare/for, brace/for'), list('the arrival of, an influx of, the return of, the release of, the departure of, the evacuation of, the reception of'))),
  modal('planned', 'intent', verbs('agree, plan, intend, promise, pledge, vow, decide, resolve, aim, hope, prepare, seek, propose, undertake, commit, offer')),
  modal('conditional', 'clause', verbs('weigh, debate, discuss, moot, ponder, contemplate, mull, consider')),
  modal('conditional', 'deal', list('proposal, proposals, proposal for, proposal to, the offer, offer, blueprint')),
  modal('planned', 'clause', verbs('plan/to, intend/to, aim/to, hope/to, want/to, agree/to, promise/to let, promise/to free, promise/to release, vow/to, prepare/to, seek/to, propose/to, expect/to, envisage')),
  modal('planned', 'opinion', [...verbs('expect, anticipate, propose, forecast'), ...list('provides for, provide for, providing for, foresees, foresee, stipulates, stipulate, deal to, accord to, pact to, agreement to free, agreement to release, agreement to exchange, agreement to swap, agreement to return, is expected, are expected, was expected, were expected, expected to, plan to, plans to, proposal to, proposal for, plan is for, plans are for, idea is for, aim is for, lists for a swap of, lists for an exchange of, lists for the exchange of, must still approve, has yet to approve, have yet to approve, had yet to approve, still has to approve, still have to approve, needs to approve, asked to approve, due to vote on, to vote on, is to vote on, will vote on, offer to release, offer to free')]),
  // What could not be done was not, and what could be told was.
  // "That would take the toll to 16": two more have been found.
  modal('asserted', 'none', pairs(list('would take, would bring, would raise, would push, would lift, would put'), list('the toll, the death toll, the total, the number, the figure, the count, the confirmed toll, the number of dead, the number of deaths'))),
  modal('asserted', 'none', [...pairs(list('could, could only, could so far, could so far only, could at first only, could barely'), FOUND_OUT), ...list("could not, couldn't, could no longer, could only save, could only watch, who could, may he rest, may she rest, may they rest, may he, may she, may god, may allah, may their")]),
  modal('conditional', 'clause', list('could, may, might, may have, might have, could have, potentially, hypothetically, would mean, would have, likely, likely to, unlikely to, risk of, at risk of, at risk, in danger of, feared missing, feared trapped, feared')),
  modal('conditional', 'perhaps', list('possibly, perhaps, maybe')),
  modal('conditional', 'estimate', [...list('feared dead, feared killed, feared drowned, feared lost'), ...verbs('estimate, believe'), 'reckon', 'reckons', 'reckoned', 'think', 'thinks', 'it is estimated that', 'it is thought that', 'it was thought that', 'it is believed that', 'it was believed that', 'it is assumed that', 'according to estimates', 'by some estimates', 'by one estimate', 'is estimated to', 'are estimated to', 'estimate of', 'estimates of', 'an estimate of']),
  modal('conditional', 'estimate', TAKEN_FOR_DEAD),
  modal('conditional', 'opinion', [...verbs('fear, threaten/to, warn/of, risk'), ...list('fears that, fears of, fear that, fears, threat to, threats to, possible that, may be that, conceivable that, plausible that, possibility of, chance of, modelling, modeling, model, models, projection, projections, extrapolation, simulation, simulations, hinted at, hints at, hinting at, hint at, hinted that, hinting that, suggested, suggests, suggest, suggesting, imagine, imagined, imagines, imagining, possibility that, chance that, risk that, prospect of, prospect that, worst case, worst-case scenario, scenario')]),
  modal('conditional', 'opinion', list('would see, would leave, could see, could leave, may leave, might leave, has not confirmed, have not confirmed, had not confirmed, did not confirm, could not confirm, could not verify, could not rule out, cannot rule out, did not rule out, does not rule out, has not ruled out, have not ruled out, not been confirmed, unconfirmed reports, unconfirmed reports of, unverified reports, unverified reports of, unverified reports that, unverified claims that, unverified claims of, unconfirmed claims that, unconfirmed claims of, unconfirmed reports that')),
  modal('planned', 'opinion', list('will see, will leave')),
  modal('conditional', 'opinion', REAL_FIGURE),
  modal('conditional', 'would', list("would, 'd, wouldn't, would not, would be")),
  modal('planned', 'infinitive', ['to']),
  modal('conditional', 'if', list('if, unless, in case, in the event of, in the event that, provided that, on condition that, as long as, assuming, were it to')),
  modal('conditional', 'proviso', ['provided']),
  modal('conditional', 'inverted', list('should, had, were')),
  modal('denied', 'denial', [...verbs('deny, debunk, refute, rebut, disprove, belie'), ...list('does not mean, do not mean, did not mean, denial that, denial of, denials of, denials that, there is no truth, no truth to, no truth in, untrue that, not true that, false that, false claims, false claim, false reports, false report, false rumours, false rumors, unfounded claims, unfounded reports, fake news, fake reports, bogus claims, baseless claims, no evidence that, no evidence of, no evidence for, no evidence to support, no evidence supporting, no evidence behind, nothing to support, no record of, no record that, no indication that, no proof that, no agreement to, no deal to, no agreement on, no offer to, no offer of, no plan to, no plans to, no intention of, no intention to, no question of, no talk of, nothing in the claim, nothing in claims, nothing in reports, there was never, there has never, there had never, there have never, there were never, never any, ruled out, rules out, ruling out, never put, never said, dispelled, lie that, lies that, invention that, nonsense that, fiction that, fantasy that, untruth that, a myth that')]),
  modal('denied', 'report-denial', [...verbs('reject, dismiss, dispute, contest, contradict, quash, question, rebuff, scotch, rubbish, retract, withdraw, disavow, ridicule, mock, ' +
    'backtrack/on, row/back on, climb/down from, renege/on, recant, disown, repudiate, delete, unpublish, laugh/off, laugh/at, scoff/at, wave/away, wave/off, brush/off, brush/aside, shrug/off, walk/back'), ...list('pours scorn on, poured scorn on, pouring scorn on, takes back, took back, taken back, taking back')]),
  modal('denied', 'denial', pairs(verbs('apologise/for, apologize/for'), [...list('reporting, publishing, saying, claiming, stating, announcing, airing, tweeting, posting'), ...pairs(list('a, an, its, the, his, her, their'),
    list('report, report that, report of, story, story that, article, post, tweet, false report, claim, claim that, statement that, headline'))])),
  // "did not report that 12 were killed"
  modal('denied', 'unsaid', [...pairs(pairs(list("did not, does not, do not, has not, have not, had not, didn't, doesn't, don't, hasn't, haven't, hadn't"), list('report, say, claim, allege, announce, state, assert, reported, said, claimed, alleged, announced, stated, asserted')), ['that']),
    ...pairs(list('never reported, never claimed, never alleged, never announced, never stated, never asserted'), ['that']),
    ...pairs(list("did not, has not, have not, had not, didn't, hasn't, haven't, hadn't, never"), list('record, register, count, document, recorded, registered, counted, documented'))]),
  // "wrongly reported that 31 were missing", "accused them of inventing 25 casualties"
  modal('denied', 'denial', [...pairs(list('wrongly, falsely, erroneously, mistakenly, incorrectly'), list('claims, claim, says, say, states, state, reports, asserts, alleges, suggests, suggest, suggested, suggesting, reported, said, stated, claimed, put, gave, listed, announced, counted, reporting, saying, stating, claiming, putting, giving, asserted, asserting, alleged, alleging')),
    ...list('of inventing, of making up, of fabricating, of concocting, contrary to claims, contrary to reports, contrary to rumours, contrary to rumors, contrary to allegations')]),
  modal('denied', 'falsity', ['fake news', 'fake reports', ...pairs(list('was, were, is, are, been, being, has been, have been, had been'), ['denied by', 'flatly denied by', 'categorically denied by']), ...pairs(list('not, never'), list('supported by any evidence, backed by any evidence, borne out by any evidence, supported by evidence, backed by evidence')), ...lies, ...UNTRUE, ...list('satirical, satire, not so, not the case, a rumour, a rumor, rumours, theatre, theater, mischievous, not correct, incorrect, dead and buried, never agreed, exaggerated, wildly exaggerated, unsubstantiated, erroneous, inaccurate, misleading, mistaken, rubbish, an error, a mistake, wide of the mark, far from the truth, wrong, simply wrong, is wrong, was wrong, struck out, struck off, grossly exaggerated, vastly exaggerated, hugely exaggerated, wildly inflated, grossly inflated, vastly inflated, inflated, plucked from the air, plucked out of the air, could not be right, cannot be right, can not be right, could not be true, cannot be true, can not be true, not right, withdrew the figure, withdrew the claim, withdrew the report, withdrew its claim, withdrew its report, withdrew its figure, retracted the figure, retracted the claim, retracted the report, retracted it, withdrew it')]),
  // "52,000 were due to floods": what drove them.
  modal('asserted', 'none', ['is', 'are', 'was', 'were'].flatMap((be) => ['floods', 'flooding', 'flash floods', 'conflict', 'fighting', 'violence', 'insecurity', 'drought', 'storms', 'landslides', 'rains', 'rain', 'heat',
    'disease', 'cholera', 'malnutrition', 'hunger', 'disasters', 'natural disasters', 'eviction', 'evictions', 'drowning', 'electrocution', 'collapsing', 'lightning', 'fires', 'clashes', 'attacks',
    'shelling', 'air strikes', 'airstrikes', 'the', 'a', 'an', 'heavy', 'other', 'lack', 'climate'].map((what) => `${be} due to ${what}`))),
  modal('asserted', 'none', list("was due in court, is due in court, are due in court, were due in court, due in court, due to appear, due to stand trial, due to be sentenced, due to visit, due to meet, due to speak, due to arrive, due to hold, weighed in, weighs in, weigh in, weighing in, considered to be, is considered, are considered, was considered, were considered, considered one, considered a, considered the, think tank, think tanks, want to know, wants to know, wanted to know, population at risk, people at risk, persons at risk, those at risk, children at risk, for as long as, fear for, fears for, feared for, fearing for, never higher than, never more than, never exceeded, if all goes to plan, if you believe, if you count, if one counts, even if, as if, if not more, if not, if any, if only, if so, asked if, ask if, see if, what if, know if, was denied, were denied, been denied, being denied, are denied, is denied, denied access, deny access, denied entry, deny entry, denied bail, denied visas, false alarm, a false, willing to, at the will of, iron will, free will, political will, good will, last will, want to see, is to blame, are to blame, next to, on condition that he, on condition that she, on condition they, on condition that they, on condition that his, could not be found, could not be located, could not be reached, could not be identified, could not be accounted, denied any role, denied responsibility, denied involvement, denied any involvement, denied wrongdoing, denied any wrongdoing, denies responsibility, denies involvement, denies any involvement, denies wrongdoing, denying responsibility, denying involvement, thought to be, believed to be, due to the, due to a, due to an, due to heavy")),
  { phrases: list('statement, a statement, statements, speculation, propaganda, contention, message, posting, postings, broadcast, broadcasts, have broadcast, has broadcast, news, narrative, narratives, insinuation, insinuations, disinformation, has said about, have said about, had said about, was said about, claim, claims, claimed, report, reports, reported, allegation, allegations, accusation, accusations, rumour, rumours, rumor, rumors, a rumour, a rumor, figure, figures, number, toll, talk, talk of, fears, suggestion, suggestions, account, accounts, assertion, assertions, the count of, a count of, version, post, posts, story, stories, media reports, information, tally, the idea, fears that, fears of, reports that, reports of, claims that, claim that, rumours that, rumors that, rumours of, rumors of, suggestions that, allegations that, allegation that, posts saying, post saying, tweet, tweets, article, dispatch, bulletin, message, messages, videos, a video, video, images, headlines, headline'), cues: [{ is: 'hearsay' }] },
  { phrases: [...RESUMING, ...APPOSED], cues: [{ is: 'hearsay' }] },
  { phrases: RESUMING, cues: [{ is: 'resuming', by: 'noun' }] },
  { phrases: [...APPOSED, 'something'], cues: [{ is: 'resuming', by: 'apposition' }] },
  { phrases: list("it, this, that, that's, it's, it’s, that’s, these, those, them, all that, all this, all of it, any of it"), cues: [{ is: 'resuming', by: 'pronoun' }] },
  { phrases: ['which'], cues: [{ is: 'resuming', by: 'relative' }] },
  { phrases: unique(WITHDRAWN), cues: [{ is: 'resuming', by: 'withdrawn' }, { is: 'modal', modality: 'denied', use: 'report-denial' }, { is: 'modal', modality: 'denied', use: 'falsity' }, { is: 'hearsay' }] },
  { phrases: list('at first, initially, originally, to begin with'), cues: [{ is: 'at-first' }] },
  { phrases: TAKEN_DOWN, cues: [{ is: 'modal', modality: 'denied', use: 'report-denial' }, { is: 'hearsay' }] },
  { phrases: list('declared, pronounced, listed, recorded, mourned, given up, written off, presumed, believed'), cues: [{ is: 'presumed' }] },
  { phrases: unique(LIVING), cues: [{ is: 'alive', by: 'subject' }] },
  { phrases: pairs(list('they, both, all of them, both of them'), LIVING), cues: [{ is: 'alive', by: 'they' }] },
  { phrases: pairs(list('he, she'), LIVING), cues: [{ is: 'alive', by: 'one' }] },
  { phrases: list('they were still alive, both were still alive, both men were alive, both women were alive, all were alive, all were found alive, all of them had survived'), cues: [{ is: 'alive', by: 'they' }] },
  { phrases: list('turned out, turns out, has turned out, emerged, has emerged, transpired'), cues: [{ is: 'shown' }] },
  { phrases: unique(REVISED), cues: [{ is: 'revising' }] },
  { phrases: unique(CHANGED), cues: [{ is: 'revising', tally: true }] },
  { phrases: unique(ADDED_TO), cues: [{ is: 'revising', tally: true, adds: true }] },
  { phrases: unique(CUT), cues: [{ is: 'revising' }, { is: 'tally' }] },
  { phrases: unique(CUT_ESTIMATE), cues: [{ is: 'revising' }, { is: 'tally' }, { is: 'modal', modality: 'conditional', use: 'estimate' }] },
  { phrases: unique(pairs(list('later, then, subsequently, since, afterwards, soon, has since, have since, had since, was later, were later, was then, was subsequently, has been, was'), [...REVISED, ...CHANGED, ...ADDED_TO])), cues: [{ is: 'revising', again: true }] },
  { phrases: list('toll, death toll, tolls, count, tally, estimate, estimates, figure, figures, total, official toll, official death toll, casualty figures'), cues: [{ is: 'tally' }] },
  { phrases: ['the', 'that', 'this', 'those', 'these', 'its', 'their'].flatMap((the) => list('toll, death toll, tally, figure, figures').map((what) => `${the} ${what}`)), cues: [{ is: 'tally' }, { is: 'hearsay' }] },
  { phrases: unique(FORMER), cues: [{ is: 'former' }] },
  { phrases: unique(FIRST_SAID), cues: [{ is: 'former', first: true }] },
  { phrases: BY_NOW, cues: [{ is: 'by-now' }] },
  { phrases: BROUGHT_DOWN, cues: [{ is: 'revising', again: true }] },
  { phrases: unique(FORMER_COUNTS), cues: [{ is: 'former' }, { is: 'hearsay' }] },
  { phrases: unique(FORMER_REPORTS), cues: [{ is: 'former', first: true }, { is: 'hearsay' }] },
  { phrases: unique(VERSIONS), cues: [{ is: 'former', version: true }, { is: 'hearsay' }] },
  { phrases: unique(REVISED_FROM), cues: [{ is: 'revised', lean: 'from' }, { is: 'earlier' }] },
  { phrases: list('to, down to, to a, to just, to only, upwards to, downwards to, upward to, downward to, up to'), cues: [{ is: 'revised', lean: 'to' }] },
  { phrases: LOSSES, cues: [{ is: 'resuming', by: 'losses' }] },
  { phrases: [...new Set([...lies, ...UNTRUE, 'fantasies', 'fiction'])], cues: [{ is: 'untruth' }] },
  // Who denies a part in what happened denies no figure.
  modal('asserted', 'aloof', pairs(list('responsibility, any responsibility, involvement, any involvement, a role, any role, any part, a part, a hand, any hand, complicity, any link'), list('for, in, to, with'))),
  { phrases: list('assist, support, help, benefit, reach, serve, target, protect, feed, register'), cues: [{ is: 'helps' }] },
  { phrases: list('seek, seeks, seeking, ask, asks, asking, request, requests, requesting, appeal, appeals, appealing, launch, launches, issue, apply for, call for, bid for, asked for, sought, be sought, requested, ask for'), cues: [{ is: 'asks' }] },
  { phrases: list("claim, the claim, viral claim, the viral claim, online claim, rumour, rumor, the rumour, the rumor, myth, the myth, what was claimed, what is claimed, what's claimed, what’s claimed, claimed"), cues: [{ is: 'checked', as: 'claim' }] },
  { phrases: list('lie, falsehood, hoax, false claim, fake claim, false rumour, false rumor'), cues: [{ is: 'checked', as: 'falsehood' }] },
  { phrases: list('fact check, fact checks, fact checked, fact-check, fact-checks, fact-checked, factcheck, fact checking, fact-checking'), cues: [{ is: 'checked', as: 'check' }] },
  { phrases: list('verdict, our verdict, the verdict, rating, our rating, the rating, ruling, our ruling, the ruling, conclusion, our conclusion, answer, the answer, assessment, our assessment'), cues: [{ is: 'checked', as: 'verdict' }] },
  { phrases: list('fact, the fact, facts, the facts, reality, the reality, truth, the truth'), cues: [{ is: 'checked', as: 'correction' }] },
  { phrases: list('no, false, not true, untrue, fake, wrong, not so'), cues: [{ is: 'checked', as: 'no' }] },
  { phrases: list('from, up from, down from, compared with, compared to, against, above, over the previous, from the previous, from an earlier, from a previous, from an initial, from the current, from the present, from the initial, from the official, from an official, than the, as against, versus'), cues: [{ is: 'earlier' }] }
]
