/** Countries and territories, with the English and the Arabic forms that news writes; other spellings stand behind a stroke. */
export const COUNTRY_ROWS = `
Afghanistan=أفغانستان;Albania=ألبانيا;Algeria=الجزائر;Andorra=أندورا;Angola=أنغولا;Argentina=الأرجنتين;Armenia=أرمينيا;Australia=أستراليا;Austria=النمسا;Azerbaijan=أذربيجان;Bahamas=الباهاما;
Bahrain=البحرين;Bangladesh=بنغلادش/بنغلاديش/بنجلادش/بنجلاديش;Barbados=باربادوس;Belarus=بيلاروسيا/روسيا البيضاء;Belgium=بلجيكا;Belize=بليز;Benin=بنين;Bhutan=بوتان;Bolivia=بوليفيا;Bosnia/Bosnia and Herzegovina/Bosnia-Herzegovina=البوسنة/البوسنة والهرسك;
Botswana=بوتسوانا;Brazil=البرازيل;Brunei=بروناي;Bulgaria=بلغاريا;Burkina Faso=بوركينا فاسو;Burundi=بوروندي;Cambodia=كمبوديا;Cameroon=الكاميرون;Canada=كندا;Cape Verde/Cabo Verde=الرأس الأخضر;
Central African Republic=أفريقيا الوسطى/إفريقيا الوسطى/جمهورية أفريقيا الوسطى;Chad=تشاد;Chile=تشيلي;China=الصين;Colombia=كولومبيا;Comoros=جزر القمر;
Congo/DR Congo/DRC/Democratic Republic of Congo/Democratic Republic of the Congo/Republic of Congo=الكونغو/الكونغو الديمقراطية/الكونغو الديموقراطية/جمهورية الكونغو الديمقراطية/جمهورية الكونغو الديموقراطية;
Costa Rica=كوستاريكا;Croatia=كرواتيا;Cuba=كوبا;Cyprus/Northern Cyprus=قبرص;Czech Republic/Czechia=التشيك;Denmark=الدنمارك;Djibouti=جيبوتي;Dominican Republic=جمهورية الدومينيكان/الدومينيكان;Ecuador=الإكوادور/إكوادور;
Egypt=مصر;El Salvador=السلفادور;Equatorial Guinea=غينيا الاستوائية;Eritrea=إريتريا;Estonia=إستونيا;Eswatini=إسواتيني;Ethiopia=إثيوبيا;Fiji=فيجي;Finland=فنلندا;France=فرنسا;Gabon=الغابون;Gambia=غامبيا;
Georgia=جورجيا;Germany=ألمانيا;Ghana=غانا;Greece=اليونان;Guatemala=غواتيمالا;Guinea=غينيا;Guinea-Bissau=غينيا بيساو;Guyana=غويانا;Haiti=هايتي/هاييتي;Honduras=هندوراس;Hungary=المجر/هنغاريا;
Iceland=آيسلندا;India=الهند;Indonesia=إندونيسيا;Iran=إيران;Iraq=العراق;Ireland=أيرلندا/إيرلندا;Israel=إسرائيل/الجانب الإسرائيلي;Italy=إيطاليا;Ivory Coast/Côte d'Ivoire=ساحل العاج/كوت ديفوار;Jamaica=جامايكا;Japan=اليابان;
Jordan=الأردن;Kazakhstan=كازاخستان;Kenya=كينيا;Kosovo=كوسوفو;Kuwait=الكويت;Kyrgyzstan=قرغيزستان/قيرغيزستان;Laos=لاوس;Latvia=لاتفيا;Lebanon=لبنان;Lesotho=ليسوتو;Liberia=ليبيريا;Libya=ليبيا;
Lithuania=ليتوانيا;Luxembourg=لوكسمبورغ;Madagascar=مدغشقر;Malawi=ملاوي/مالاوي;Malaysia=ماليزيا;Maldives=المالديف;Mali=مالي?;Malta=مالطا;Mauritania=موريتانيا;Mauritius=موريشيوس;Mexico=المكسيك;
Moldova=مولدوفا/مولدافيا;Mongolia=منغوليا;Montenegro=الجبل الأسود;Morocco=المغرب;Mozambique=موزمبيق/موزامبيق;Myanmar/Burma=ميانمار/بورما;Namibia=ناميبيا;Nepal=نيبال;Netherlands=هولندا;New Zealand=نيوزيلندا;
Nicaragua=نيكاراغوا;Niger=النيجر;Nigeria=نيجيريا;North Korea=كوريا الشمالية;North Macedonia=مقدونيا الشمالية/مقدونيا;Norway=النرويج/النروج;Oman=سلطنة عمان;Pakistan=باكستان;Palestine=فلسطين;Panama=بنما;
Papua New Guinea=بابوا غينيا الجديدة;Paraguay=باراغواي;Peru=بيرو;Philippines=الفلبين/الفيليبين;Poland=بولندا;Portugal=البرتغال;Puerto Rico=بورتوريكو;Qatar=قطر;Romania=رومانيا;Russia=روسيا;Rwanda=رواندا;
Saudi Arabia=السعودية/المملكة العربية السعودية;Senegal=السنغال;Serbia=صربيا;Sierra Leone=سيراليون;Singapore=سنغافورة;Slovakia=سلوفاكيا;Slovenia=سلوفينيا;Solomon Islands=جزر سليمان;Somalia=الصومال;Somaliland=أرض الصومال;
South Africa=جنوب أفريقيا/جنوب إفريقيا;South Korea=كوريا الجنوبية;South Sudan=جنوب السودان;Spain=إسبانيا;Sri Lanka=سريلانكا;Sudan=السودان;Suriname=سورينام;Sweden=السويد;Switzerland=سويسرا;Syria=سوريا/سورية;
Taiwan=تايوان;Tajikistan=طاجيكستان;Tanzania=تنزانيا;Thailand=تايلاند/تايلند;Timor-Leste/East Timor=تيمور الشرقية;Togo=توغو;Trinidad and Tobago=ترينيداد وتوباغو;Tunisia=تونس;Turkey/Türkiye/Turkiye=تركيا;
Turkmenistan=تركمانستان;Uganda=أوغندا;Ukraine=أوكرانيا;United Arab Emirates/UAE=الإمارات;United Kingdom/UK/Britain/Great Britain/England=المملكة المتحدة/بريطانيا/إنجلترا/إنكلترا;Scotland=اسكتلندا;Wales=ويلز;
United States/US/U.S./USA/America=الولايات المتحدة/أميركا/أمريكا;Uruguay=أوروغواي;Uzbekistan=أوزبكستان;Vanuatu=فانواتو;Venezuela=فنزويلا;Vietnam=فيتنام;Yemen=اليمن;Zambia=زامبيا;Zimbabwe=زيمبابوي;
Western Sahara=الصحراء الغربية;Greenland=غرينلاند;Hong Kong=هونغ كونغ;Samoa=ساموا;Tonga=تونغا;Mayotte=مايوت;Réunion=لا ريونيون;Transnistria=ترانسنيستريا;Abkhazia=أبخازيا`
