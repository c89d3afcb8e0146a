/** Words of an office or profession. None stands in a person's name, so the first of them is where a title begins. Lower case, singular. */
export const officeWords: ReadonlySet<string> = new Set(
  `accountant accounting acting administration administrative administrator advisor adviser agent analyst assistant associate attorney
  attorney-in-fact auditor authorised authorized bookkeeper ceo cfo chair chairman chairperson chairwoman chief clerk commissioner comptroller
  controller coo coordinator corporate counsel counselor custodian delegate deputy development director duly emeritus executive finance
  financial founder general governor head her himself his individually interim investor its legal manager managing member operating officer
  operations owner partner partners person planning president principal professional proprietor registered relations representative reporting
  retired secretary senior servicing signatory signer sole solicitor sr. svp evp avp treasurer trustee undersigned underwriter vice
  vice-chairman vice-president vp`.split(/\s+/),
);

/** Words that a company, fund or partnership bears in its name and a person does not. Lower case, without full stops. */
export const companyWords: ReadonlySet<string> = new Set(
  `ab advisors advisers aerospace ag airlines airways asa associates association authority bancorp bancorporation bancshares bank bankshares
  brothers capital chemical co communications companies company cooperative corp corporation delaware electric electronics energy
  enterprises entertainment equities equity federal financial foods foundation fund funding funds gas gmbh group healthcare holding
  holdings hotels hospitality incorporated inc industries inns insurance international investments investors laboratories l.p. limited llc
  llp lp ltd management market markets media medical mortgage motor motors mutual n.a. n.v. national networks nv of oil partners
  partnership partnerships pharmaceuticals plc portfolio portfolios power products properties property pte publishing realty receivables
  reit resources retirement s.a. sa savings sarl scs scsp sca sicav srl pty bv b.v. gp gp/lp kk oy oyj lllp pllc se securities series service services solutions southwestern spa stores system systems
  technologies technology telecom telecommunications the transportation trust trusts united university utilities ventures`.split(/\s+/),
);

/** Words that a line of a signature page may consist of without naming anyone: captions, labels, months. Lower case. */
export const captionWords: ReadonlySet<string> = new Set(
  `by capacity city date dated description directors exhibit form item name number part registrant report schedule secretary section signature signatures signed state table title
  titles total witness year none not applicable amendment agreement annual and or for in on at to with from this that other`.split(/\s+/),
);

/** What may follow a person's name after a comma and still belongs to it: generations, degrees, honours, memberships. Upper case, no stops. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  `JR SR II III IV V 2ND 3RD MD PHD CPA CA CFA ESQ ESQUIRE JD DDS DVM PHARMD PE MBA DMD EDD LLD DO OBE CBE KBE KCMG KCB DSC SCD DPHIL MS MSC FCA
  FCPA CGMA CTP RN QC KC CMA CIA CFP CLU CHFC DBA MPH FACS RPH FRS AM AO OC AC`.split(/\s+/),
);

/** Small words inside a name: `von`, `de la`. Lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de la las los le du di da do dos das del della van von der den ter ten te zu zum zur y e al el bin ibn ben af av und'.split(' '),
);
