// src/finding.ts
/** A fault in the way smplan was asked to work: the person can mend it, so it carries no stack trace. */
var UserError = class extends Error {
	remedy;
	/** @param remedy what to do about it, in one sentence */
	constructor(message, remedy) {
		super(message);
		this.remedy = remedy;
		this.name = "UserError";
	}
};
export { UserError as t };
