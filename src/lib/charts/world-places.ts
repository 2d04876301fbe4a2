/** The world atlas names shapes by ISO 3166-1 numeric code; here is whose they are. Territories without a policy of their own are left out. */
const NUMERIC = `
242 FJ, 834 TZ, 732 EH, 124 CA, 840 US, 398 KZ, 860 UZ, 598 PG, 360 ID, 032 AR, 152 CL, 180 CD, 706 SO, 404 KE, 729 SD, 148 TD, 332 HT, 214 DO,
643 RU, 044 BS, 578 NO, 304 GL, 626 TL, 710 ZA, 426 LS, 484 MX, 858 UY, 076 BR, 068 BO, 604 PE, 170 CO, 591 PA, 188 CR, 558 NI, 340 HN, 222 SV,
320 GT, 084 BZ, 862 VE, 328 GY, 740 SR, 250 FR, 218 EC, 388 JM, 192 CU, 716 ZW, 072 BW, 516 NA, 686 SN, 466 ML, 478 MR, 204 BJ, 562 NE, 566 NG,
120 CM, 768 TG, 288 GH, 384 CI, 324 GN, 624 GW, 430 LR, 694 SL, 854 BF, 140 CF, 178 CG, 266 GA, 226 GQ, 894 ZM, 454 MW, 508 MZ, 748 SZ, 024 AO,
108 BI, 376 IL, 422 LB, 450 MG, 275 PS, 270 GM, 788 TN, 012 DZ, 400 JO, 784 AE, 634 QA, 414 KW, 368 IQ, 512 OM, 548 VU, 116 KH, 764 TH, 418 LA,
104 MM, 704 VN, 408 KP, 410 KR, 496 MN, 356 IN, 050 BD, 064 BT, 524 NP, 586 PK, 004 AF, 762 TJ, 417 KG, 795 TM, 364 IR, 760 SY, 051 AM, 752 SE,
112 BY, 804 UA, 616 PL, 040 AT, 348 HU, 498 MD, 642 RO, 440 LT, 428 LV, 233 EE, 276 DE, 100 BG, 300 GR, 792 TR, 008 AL, 191 HR, 756 CH, 442 LU,
056 BE, 528 NL, 620 PT, 724 ES, 372 IE, 090 SB, 554 NZ, 036 AU, 144 LK, 156 CN, 158 TW, 380 IT, 208 DK, 826 GB, 352 IS, 031 AZ, 268 GE, 608 PH,
458 MY, 096 BN, 705 SI, 246 FI, 703 SK, 203 CZ, 232 ER, 392 JP, 600 PY, 887 YE, 682 SA, 196 CY, 504 MA, 818 EG, 434 LY, 231 ET, 262 DJ, 800 UG,
646 RW, 070 BA, 807 MK, 688 RS, 499 ME, 780 TT, 728 SS`;

const BY_NUMBER = new Map(NUMERIC.trim().split(/,\s+/).map((pair) => pair.split(' ') as [string, string]));

/** ISO alpha-2 code of a shape of the atlas by its numeric code, or by its name where it has none (Kosovo); null for plain land. */
export function codeOfShape(id: string | undefined, name: string): string | null {
	return (id === undefined ? null : BY_NUMBER.get(id)) ?? (name === 'Kosovo' ? 'XK' : null);
}

/** Longitude and latitude, in degrees, of states and territories that are too small for a shape in the atlas: they get a dot. */
export const WITHOUT_SHAPE: readonly (readonly [code: string, longitude: number, latitude: number])[] = [
	['AD', 1.6, 42.5], ['AG', -61.8, 17.3], ['BH', 50.5, 26], ['BB', -59.6, 13.2], ['CV', -24, 16], ['KM', 43.7, -11.9], ['DM', -61.4, 15.4],
	['GD', -61.7, 12.1], ['VA', 12.4, 41.9], ['KI', -167.9, 0.9], ['LI', 9.5, 47.1], ['MV', 73.5, 3.7], ['MT', 14.4, 35.9], ['MH', 170.3, 7],
	['MU', 57.6, -20.3], ['FM', 153.3, 7.5], ['MC', 7.4, 43.8], ['NR', 166.9, -0.5], ['PW', 134.4, 7.3], ['KN', -62.7, 17.3], ['LC', -61, 13.9],
	['VC', -61.2, 13.2], ['WS', -172.2, -13.8], ['SM', 12.5, 43.9], ['ST', 6.7, 0.4], ['SC', 55.5, -4.7], ['SG', 103.8, 1.4], ['TO', -174.8, -20.4],
	['TV', 178.7, -7.5], ['CK', -159.8, -21.2], ['NU', -169.9, -19], ['HK', 114.1, 22.4], ['MO', 113.5, 22.2], ['FO', -6.9, 62.1], ['AW', -70, 12.5]
];
