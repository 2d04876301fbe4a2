import type { Template } from './template.ts';

/** Both letters go to the Department's office for information requests; the address is a place that one may change. */
export const DEPARTMENT_ADDRESS = 'U.S. Department of State\nOffice of Information Programs and Services\n2201 C Street N.W., Suite B266\nWashington, D.C. 20520-0000';

/** Freedom of Information Act: for a document that is not public, such as the reply that nobody has seen. */
export const FOIA_TEMPLATE: Template = {
	id: 'foia',
	name: 'Freedom of Information Act request',
	text: `{{sender}}

{{today}}

{{agency}}

Re: Freedom of Information Act request

Dear Sir or Madam:

Under the Freedom of Information Act, 5 U.S.C. § 552, I request a copy of the following records:

{{records}}

What leads me to believe that they exist: {{grounds}}

{{quotation}}

If any part is withheld, please release every portion that can reasonably be segregated, and state for each deletion the exemption on which it rests.

{{purpose}}

I am willing to pay fees up to {{fee}}; please tell me before going beyond that.

If the request is too broad as it stands, I would be glad to narrow it. Please send the records and any questions to the address above.

Sincerely,

{{name}}
`
};

/** Mandatory declassification review: for a document that is known and classified. */
export const MDR_TEMPLATE: Template = {
	id: 'mdr',
	name: 'Mandatory declassification review request',
	text: `{{sender}}

{{today}}

{{agency}}

Re: Mandatory declassification review

Dear Sir or Madam:

Under section 3.5 of Executive Order 13526 I request a mandatory declassification review of the following document, and a copy of all that can be released:

{{records}}

{{grounds}}

{{quotation}}

The document has not, to my knowledge, been reviewed within the past two years. If parts remain classified, please release the rest and tell me how to appeal.

{{purpose}}

Sincerely,

{{name}}
`
};

export const LETTER_TEMPLATES: readonly Template[] = [FOIA_TEMPLATE, MDR_TEMPLATE];
