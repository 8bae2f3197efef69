// Turkish names of towns and states that differ from those of the gazetteer.

/** Small letters → “Name, CC”. */
export const exonyms: Readonly<Record<string, string>> = Object.fromEntries(
  `cenevre=Geneva, CH; zürih=Zurich, CH; lozan=Lausanne, CH; viyana=Vienna, AT; londra=London, GB; paris=Paris, FR; brüksel=Brussels, BE; roma=Rome, IT; atina=Athens, GR;
  selanik=Thessaloniki, GR; lefkoşa=Nicosia, CY; girne=Kyrenia, CY; moskova=Moscow, RU; kiev=Kyiv, UA; kırım=Crimea, UA; odessa=Odesa, UA; bakü=Baku, AZ; erivan=Yerevan, AM;
  tiflis=Tbilisi, GE; şam=Damascus, SY; halep=Aleppo, SY; idlib=Idlib, SY; humus=Homs, SY; rakka=Raqqa, SY; kamışlı=Qamishli, SY; münbiç=Manbij, SY; afrin=Afrin, SY; bağdat=Baghdad, IQ; musul=Mosul, IQ;
  kerkük=Kirkuk, IQ; erbil=Erbil, IQ; basra=Basra, IQ; tahran=Tehran, IR; tebriz=Tabriz, IR; kabil=Kabul, AF; kandahar=Kandahar, AF; herat=Herat, AF; celalabad=Jalalabad, AF; islamabad=Islamabad, PK;
  peşaver=Peshawar, PK; karaçi=Karachi, PK; lahor=Lahore, PK; ketta=Quetta, PK; yeni delhi=New Delhi, IN; keşmir=Kashmir; pekin=Beijing, CN; doha=Doha, QA; dubai=Dubai, AE; abu dabi=Abu Dhabi, AE;
  riyad=Riyadh, SA; cidde=Jeddah, SA; mekke=Mecca, SA; maskat=Muscat, OM; kahire=Cairo, EG; şarm el-şeyh=Sharm el-Sheikh, EG; beyrut=Beirut, LB; kudüs=Jerusalem, IL; tel aviv=Tel Aviv, IL; gazze=Gaza, PS;
  refah=Rafah, PS; han yunus=Khan Yunis, PS; ramallah=Ramallah, PS; batı şeria=West Bank, PS; trablus=Tripoli, LY; bingazi=Benghazi, LY; tunus=Tunis, TN; cezayir=Algiers, DZ; hartum=Khartoum, SD; sana=Sanaa, YE; aden=Aden, YE;
  hudeyde=Al Hudaydah, YE; taşkent=Tashkent, UZ; semerkant=Samarkand, UZ; aşkabat=Ashgabat, TM; bişkek=Bishkek, KG; duşanbe=Dushanbe, TJ; saraybosna=Sarajevo, BA; üsküp=Skopje, MK; belgrad=Belgrade, RS;
  priştine=Pristina, XK; tiran=Tirana, AL; sofya=Sofia, BG; bükreş=Bucharest, RO; varşova=Warsaw, PL; budapeşte=Budapest, HU; stockholm=Stockholm, SE; kopenhag=Copenhagen, DK; lahey=The Hague, NL; lizbon=Lisbon, PT;
  madrid=Madrid, ES; münih=Munich, DE; new york=New York City, US; washington=Washington, US; addis ababa=Addis Ababa, ET; nairobi=Nairobi, KE; mogadişu=Mogadishu, SO; karabağ=Karabakh, AZ; hankendi=Khankendi, AZ;
  afganistan=Afghanistan, AF; pakistan=Pakistan, PK; hindistan=India, IN; çin=China, CN; rusya=Russia, RU; ukrayna=Ukraine, UA; gürcistan=Georgia, GE; ermenistan=Armenia, AM; azerbaycan=Azerbaijan, AZ; suriye=Syria, SY;
  irak=Iraq, IQ; iran=Iran, IR; mısır=Egypt, EG; lübnan=Lebanon, LB; ürdün=Jordan, JO; israil=Israel, IL; filistin=Palestine, PS; suudi arabistan=Saudi Arabia, SA; katar=Qatar, QA; umman=Oman, OM; yemen=Yemen, YE;
  libya=Libya, LY; sudan=Sudan, SD; güney sudan=South Sudan, SS; etiyopya=Ethiopia, ET; somali=Somalia, SO; kıbrıs=Cyprus, CY; yunanistan=Greece, GR; bulgaristan=Bulgaria, BG; sırbistan=Serbia, RS; kosova=Kosovo, XK;
  isviçre=Switzerland, CH; avusturya=Austria, AT; almanya=Germany, DE; fransa=France, FR; ingiltere=United Kingdom, GB; norveç=Norway, NO; isveç=Sweden, SE; abd=United States, US; türkiye=Turkey, TR; kazakistan=Kazakhstan, KZ;
  özbekistan=Uzbekistan, UZ; türkmenistan=Turkmenistan, TM; tacikistan=Tajikistan, TJ; kırgızistan=Kyrgyzstan, KG; moldova=Moldova, MD; belarus=Belarus, BY; polonya=Poland, PL; kolombiya=Colombia, CO; mali=Mali, ML; nijer=Niger, NE; çad=Chad, TD`
    .split(/;\s*/)
    .map((pair) => pair.split('=') as [string, string]),
)
