/** Countries as English news writes them. */
export const COUNTRIES =
  'afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, benin, bolivia, bosnia, botswana, brazil, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, ' +
  'the central african republic, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, djibouti, dominican republic, ecuador, egypt, el salvador, eritrea, estonia, ethiopia, ' +
  'finland, france, gabon, gambia, germany, ghana, greece, guatemala, guinea, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, ' +
  'laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali, malta, mauritania, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, ' +
  'niger, nigeria, north korea, north macedonia, norway, oman, pakistan, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, ' +
  'somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tunisia, turkey, türkiye, turkmenistan, uganda, ukraine, united arab emirates, britain, united kingdom, ' +
  'united states, uruguay, uzbekistan, venezuela, vietnam, yemen, zambia, zimbabwe, neighbouring countries, neighboring countries'
