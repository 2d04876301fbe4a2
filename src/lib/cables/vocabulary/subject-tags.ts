/** Subject TAGS and what they mean, `CODE meaning`. The first letter is the field: A administration, B business, C consular, E economic, M military, O operations, P political, S social, T technology. */
export const SUBJECT_TAGS_TABLE = `
AADP Automated data processing;ABLD Buildings and grounds;ABUD Budget and financial systems;ACOA Communication operations;ACKM Communication security keys;ADCO Diplomatic couriers;ADPM Diplomatic pouch and mail;AEMR Emergency planning and evacuation
AFIN Financial management;AFSI Foreign Service Institute;AFSN Locally employed staff;AGAO General Accounting Office;AINF Information management;AINR Intelligence and Research administration;AINT Internet administration;ALOW Allowances
AMED Medical services;AMGT Management operations;AMTC Telecommunications maintenance;ANET Communication networks;AODE Employees abroad;AOMS Office management specialists;AORC International organizations and conferences;APCS Personal computers
APER Personnel;ASCH Overseas schools;ASEC Security;ASIG Inspector General;BBSR Business services reporting;BEXP Trade promotion;BMGT Commercial Service management;BTIO Trade and investment opportunities
CASC Assistance to citizens;CFED Federal agency services;CJAN Judicial assistance;CLOK Visa lookout;CMGT Consular management;CPAS Passports and citizenship;CVIS Visas;EAGR Agriculture and forestry
EAID Foreign economic assistance;EAIR Civil aviation;ECIN Economic integration and cooperation;ECON Economic conditions;ECPS Communications and postal systems;EFIN Financial and monetary affairs;EFIS Fisheries;EIND Industry and manufacturing;EINT Economic and commercial internet
EINV Foreign investment;ELAB Labor;ELTN Land transportation;EMIN Minerals and metals;ENRG Energy and power;EPET Petroleum and natural gas;ETRD Foreign trade;ETTC Trade and technology controls
EWWT Waterborne transportation;MARR Military and defense arrangements;MASS Military assistance and sales;MCAP Military capabilities;MNUC Military nuclear applications;MOPS Military operations;ODIP U.S. diplomatic representation;OEXC Educational and cultural exchange
OFDP Foreign diplomats and missions;OIIP International information programs;OPDC Diplomatic correspondence;OPRC Public relations;OREP Congressional travel;OSCI Science grants;OTRA Travel and visits;OVIP Visits of prominent persons
PARM Arms control and disarmament;PBTS Boundaries, territories and sovereignty;PGOV Internal governmental affairs;PHSA High seas;PHUM Human rights;PINR Intelligence;PINS National security;PNAT National independence
PREF Refugees;PREL External political relations;PROP Propaganda and psychological operations;PTER Terrorism;SCUL Cultural affairs;SENV Environment;SMIG Migration;SNAR Narcotics
SOCI Social conditions;TBIO Biological and medical science;TINT Internet technology;TNGD Engineering;TPHY Physical sciences;TRGY Nuclear technology and energy;TSPA Space activities;TSPL Science and technology policy
`;

/** Program TAGS whose meaning is certain; any other code of four letters that begins with K is a program too. */
export const PROGRAM_TAGS_TABLE = `
KACT Strategic arms treaties;KAWC Atrocities and war crimes;KCFE Conventional Armed Forces in Europe;KCIP Critical infrastructure protection;KCOR Corruption;KCRM Crime;KCRS Conflict and stabilization;KDEM Democratization
KFLU Influenza;KFRD Fraud prevention;KGHG Greenhouse gases and climate;KHLS Homeland security;KIPR Intellectual property;KIRF Religious freedom;KISL Islamic issues;KJUS Administration of justice
KMDR Media reaction;KNNP Nuclear non-proliferation;KPAL Palestinian affairs;KPAO Public affairs;KPKO Peacekeeping;KSCA Science affairs;KSTC Strategic trade controls;KTIA Treaties and agreements
KTIP Trafficking in persons;KUNR United Nations reform;KWBG West Bank and Gaza;KWMN Women's issues
`;
