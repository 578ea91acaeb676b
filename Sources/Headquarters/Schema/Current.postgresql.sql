-- The schema of headquarters as all migrations leave it, with the projections, to be read. It
-- is derived: FOH_ACCEPT_SNAPSHOTS=1 swift test writes it anew.
-- Projections of version 14.

CREATE TABLE alarm (
  storenumber bigint NOT NULL,
  kind text NOT NULL,
  detail text NOT NULL,
  firstat bigint NOT NULL,
  lastat bigint NOT NULL,
  times bigint NOT NULL DEFAULT 1,
  clearedat bigint,
  CONSTRAINT alarm_pkey PRIMARY KEY (storenumber, kind),
  CONSTRAINT alarm_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number),
  CONSTRAINT alarm_times_check CHECK (times > 0)
);

CREATE TABLE billpayment (
  id text NOT NULL,
  checkid text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  tender text NOT NULL,
  stage text NOT NULL,
  amountminor bigint NOT NULL,
  tipminor bigint NOT NULL DEFAULT 0,
  foreigncurrency text,
  foreignminor bigint,
  at bigint NOT NULL,
  CONSTRAINT billpayment_pkey PRIMARY KEY (id),
  CONSTRAINT billpayment_stage_check CHECK (stage = ANY (ARRAY['created'::text, 'sent'::text, 'pending'::text, 'captured'::text, 'declined'::text, 'reversing'::text, 'reversed'::text, 'superseded'::text])),
  CONSTRAINT billpayment_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE booking (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  at bigint NOT NULL,
  partysize bigint NOT NULL,
  stage text NOT NULL,
  memberid text,
  resources text,
  updatedat bigint NOT NULL,
  dishes text,
  CONSTRAINT booking_dishes_check CHECK (dishes IS NULL OR dishes::json IS NOT NULL),
  CONSTRAINT booking_pkey PRIMARY KEY (id),
  CONSTRAINT booking_resources_check CHECK (resources IS NULL OR resources::json IS NOT NULL),
  CONSTRAINT booking_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE campaigngiven (
  checkid text NOT NULL,
  code text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  nameenglish text NOT NULL,
  namechinese text NOT NULL,
  amountminor bigint NOT NULL,
  CONSTRAINT campaigngiven_pkey PRIMARY KEY (checkid, code),
  CONSTRAINT campaigngiven_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE channeltoken (
  digest bytea NOT NULL,
  channel text NOT NULL,
  storenumber bigint,
  scopes text NOT NULL,
  expiresat bigint NOT NULL,
  CONSTRAINT channeltoken_channel_check CHECK (length(channel) >= 1 AND length(channel) <= 32),
  CONSTRAINT channeltoken_digest_check CHECK (length(digest) = 32),
  CONSTRAINT channeltoken_pkey PRIMARY KEY (digest),
  CONSTRAINT channeltoken_scopes_check CHECK (scopes::json IS NOT NULL),
  CONSTRAINT channeltoken_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE checkstep (
  position bigint NOT NULL,
  checkid text NOT NULL,
  storenumber bigint NOT NULL,
  step text NOT NULL,
  CONSTRAINT checkstep_pkey PRIMARY KEY ("position"),
  CONSTRAINT checkstep_step_check CHECK (step = ANY (ARRAY['closed'::text, 'reopened'::text])),
  CONSTRAINT checkstep_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE closedday (
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  closedat bigint NOT NULL,
  content text NOT NULL,
  CONSTRAINT closedday_content_check CHECK (content::json IS NOT NULL),
  CONSTRAINT closedday_pkey PRIMARY KEY (storenumber, businessday),
  CONSTRAINT closedday_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE countersale (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  number bigint NOT NULL,
  openedat bigint NOT NULL,
  pickupat bigint,
  guests bigint,
  memberid text,
  givenoutat bigint,
  CONSTRAINT countersale_pkey PRIMARY KEY (id),
  CONSTRAINT countersale_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE coupon (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  code text NOT NULL,
  nameenglish text NOT NULL,
  namechinese text NOT NULL,
  source text NOT NULL,
  businessday text NOT NULL,
  state text NOT NULL,
  checkid text,
  CONSTRAINT coupon_pkey PRIMARY KEY (id),
  CONSTRAINT coupon_state_check CHECK (state = ANY (ARRAY['issued'::text, 'redeemed'::text, 'voided'::text])),
  CONSTRAINT coupon_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE deposit (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  reservationid text NOT NULL,
  stage text NOT NULL,
  askedminor bigint NOT NULL,
  takenminor bigint NOT NULL,
  returnedminor bigint NOT NULL,
  appliedminor bigint NOT NULL,
  forfeitedminor bigint NOT NULL,
  heldminor bigint NOT NULL,
  updatedat bigint NOT NULL,
  CONSTRAINT deposit_pkey PRIMARY KEY (id),
  CONSTRAINT deposit_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE devicekey (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  publickey text NOT NULL,
  addedat bigint NOT NULL,
  confirmedat bigint,
  endedat bigint,
  CONSTRAINT devicekey_id_check CHECK (length(id) = 36),
  CONSTRAINT devicekey_pkey PRIMARY KEY (id),
  CONSTRAINT devicekey_publickey_key UNIQUE (publickey),
  CONSTRAINT devicekey_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE doordraw (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  number bigint NOT NULL,
  heldat bigint NOT NULL,
  entrants bigint NOT NULL,
  winnerid text NOT NULL,
  prizecode text NOT NULL,
  isbyhand bigint NOT NULL,
  CONSTRAINT doordraw_pkey PRIMARY KEY (id),
  CONSTRAINT doordraw_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE enrolmentcode (
  digest bytea NOT NULL,
  storenumber bigint NOT NULL,
  expiresat bigint NOT NULL,
  usedbykeyid text,
  CONSTRAINT enrolmentcode_digest_check CHECK (length(digest) = 32),
  CONSTRAINT enrolmentcode_pkey PRIMARY KEY (digest),
  CONSTRAINT enrolmentcode_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number),
  CONSTRAINT enrolmentcode_usedbykeyid_fkey FOREIGN KEY (usedbykeyid) REFERENCES devicekey(id)
);

CREATE TABLE event (
  position bigint NOT NULL DEFAULT nextval('eventposition'::regclass),
  storenumber bigint NOT NULL,
  epoch bigint NOT NULL,
  sequence bigint NOT NULL,
  id bytea NOT NULL,
  hash bytea NOT NULL,
  receivedat bigint NOT NULL,
  payload bytea NOT NULL,
  CONSTRAINT event_hash_check CHECK (length(hash) = 32),
  CONSTRAINT event_id_check CHECK (length(id) = 16),
  CONSTRAINT event_pkey PRIMARY KEY (storenumber, "position"),
  CONSTRAINT event_sequence_check CHECK (sequence > 0),
  CONSTRAINT event_storenumber_epoch_sequence_key UNIQUE (storenumber, epoch, sequence),
  CONSTRAINT event_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number),
  CONSTRAINT event_storenumber_id_key UNIQUE (storenumber, id)
) PARTITION BY HASH (storenumber);

CREATE TABLE eventsentagain (
  storenumber bigint NOT NULL,
  epoch bigint NOT NULL,
  sequence bigint NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT eventsentagain_pkey PRIMARY KEY (storenumber, epoch, sequence),
  CONSTRAINT eventsentagain_storenumber_epoch_fkey FOREIGN KEY (storenumber, epoch) REFERENCES storeepoch(storenumber, epoch),
  CONSTRAINT eventsentagain_storenumber_position_fkey FOREIGN KEY (storenumber, "position") REFERENCES event(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey1 FOREIGN KEY (storenumber, "position") REFERENCES event0(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey2 FOREIGN KEY (storenumber, "position") REFERENCES event1(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey3 FOREIGN KEY (storenumber, "position") REFERENCES event2(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey4 FOREIGN KEY (storenumber, "position") REFERENCES event3(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey5 FOREIGN KEY (storenumber, "position") REFERENCES event4(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey6 FOREIGN KEY (storenumber, "position") REFERENCES event5(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey7 FOREIGN KEY (storenumber, "position") REFERENCES event6(storenumber, "position"),
  CONSTRAINT eventsentagain_storenumber_position_fkey8 FOREIGN KEY (storenumber, "position") REFERENCES event7(storenumber, "position")
);

CREATE TABLE exceptionitem (
  position bigint NOT NULL,
  kind text NOT NULL,
  storenumber bigint NOT NULL,
  detail text NOT NULL,
  CONSTRAINT exceptionitem_pkey PRIMARY KEY ("position", kind),
  CONSTRAINT exceptionitem_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE exceptionseen (
  position bigint NOT NULL,
  kind text NOT NULL,
  seenat bigint NOT NULL,
  CONSTRAINT exceptionseen_pkey PRIMARY KEY ("position", kind)
);

CREATE TABLE feed (
  singleton bigint NOT NULL,
  epoch bigint NOT NULL,
  isrestored bigint NOT NULL DEFAULT 0,
  prunedthrough bigint NOT NULL DEFAULT 0,
  lastposition bigint NOT NULL DEFAULT 0,
  CONSTRAINT feed_epoch_check CHECK (epoch > 0),
  CONSTRAINT feed_isrestored_check CHECK (isrestored = ANY (ARRAY[0::bigint, 1::bigint])),
  CONSTRAINT feed_pkey PRIMARY KEY (singleton),
  CONSTRAINT feed_singleton_check CHECK (singleton = 1)
);

CREATE TABLE feedrow (
  position bigint NOT NULL,
  storenumber bigint,
  kind text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  data text,
  changedat bigint NOT NULL,
  CONSTRAINT feedrow_data_check CHECK (data IS NULL OR data::json IS NOT NULL),
  CONSTRAINT feedrow_id_check CHECK (length(id) >= 1 AND length(id) <= 64),
  CONSTRAINT feedrow_pkey PRIMARY KEY ("position"),
  CONSTRAINT feedrow_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number),
  CONSTRAINT feedrow_version_check CHECK (version > 0)
);

CREATE TABLE guestcheck (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  number bigint NOT NULL,
  partyid text,
  stage text NOT NULL,
  openedat bigint NOT NULL,
  closedat bigint,
  totalminor bigint,
  CONSTRAINT guestcheck_pkey PRIMARY KEY (id),
  CONSTRAINT guestcheck_stage_check CHECK (stage = ANY (ARRAY['open'::text, 'closed'::text])),
  CONSTRAINT guestcheck_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE guestrequest (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  channel text NOT NULL,
  kind text NOT NULL,
  partysize bigint NOT NULL,
  at bigint,
  stage text NOT NULL DEFAULT 'requested'::text,
  number text,
  reasonenglish text,
  reasonchinese text,
  requestedat bigint NOT NULL,
  expiresat bigint NOT NULL,
  updatedat bigint NOT NULL,
  CONSTRAINT guestrequest_id_check CHECK (length(id) = 36),
  CONSTRAINT guestrequest_kind_check CHECK (kind = ANY (ARRAY['ticket'::text, 'reservation'::text])),
  CONSTRAINT guestrequest_pkey PRIMARY KEY (id),
  CONSTRAINT guestrequest_stage_check CHECK (stage = ANY (ARRAY['requested'::text, 'accepted'::text, 'refused'::text, 'cancelled'::text])),
  CONSTRAINT guestrequest_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE headquarters (
  singleton bigint NOT NULL,
  instance text NOT NULL,
  createdat bigint NOT NULL,
  CONSTRAINT headquarters_instance_check CHECK (length(instance) = 36),
  CONSTRAINT headquarters_pkey PRIMARY KEY (singleton),
  CONSTRAINT headquarters_singleton_check CHECK (singleton = 1)
);

CREATE TABLE houseaccount (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  limitminor bigint,
  issuspended bigint NOT NULL,
  CONSTRAINT houseaccount_pkey PRIMARY KEY (id),
  CONSTRAINT houseaccount_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE houseaccountentry (
  id text NOT NULL,
  accountid text NOT NULL,
  storenumber bigint NOT NULL,
  kind text NOT NULL,
  amountminor bigint NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT houseaccountentry_kind_check CHECK (kind = ANY (ARRAY['charged'::text, 'returned'::text, 'settled'::text, 'paidOut'::text])),
  CONSTRAINT houseaccountentry_pkey PRIMARY KEY (id),
  CONSTRAINT houseaccountentry_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE idempotencykey (
  caller text NOT NULL,
  key text NOT NULL,
  digest bytea NOT NULL,
  resultid text NOT NULL,
  at bigint NOT NULL,
  answer text,
  CONSTRAINT idempotencykey_answer_check CHECK (answer IS NULL OR answer::json IS NOT NULL),
  CONSTRAINT idempotencykey_digest_check CHECK (length(digest) = 32),
  CONSTRAINT idempotencykey_pkey PRIMARY KEY (caller, key)
);

CREATE TABLE invoicerequest (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  checkid text NOT NULL,
  number bigint NOT NULL,
  businessday text NOT NULL,
  payer text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  taxnumber text,
  sendto text,
  amountminor bigint NOT NULL,
  memberid text,
  requestedat bigint NOT NULL,
  stage text NOT NULL,
  invoicenumber text,
  voidreason text,
  CONSTRAINT invoicerequest_pkey PRIMARY KEY (id),
  CONSTRAINT invoicerequest_stage_check CHECK (stage = ANY (ARRAY['requested'::text, 'sent'::text, 'voided'::text])),
  CONSTRAINT invoicerequest_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE mademember (
  id text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  phone text,
  phonehash bytea,
  level text NOT NULL,
  birthday text,
  note text,
  enrolledat bigint NOT NULL,
  caller text NOT NULL,
  CONSTRAINT mademember_birthday_check CHECK (birthday IS NULL OR birthday::json IS NOT NULL),
  CONSTRAINT mademember_check CHECK ((phone IS NULL) = (phonehash IS NULL)),
  CONSTRAINT mademember_id_check CHECK (length(id) = 36),
  CONSTRAINT mademember_phonehash_check CHECK (phonehash IS NULL OR length(phonehash) = 32),
  CONSTRAINT mademember_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);

CREATE TABLE member (
  id text NOT NULL,
  storenumber bigint,
  code text NOT NULL,
  name text NOT NULL,
  formofaddress text,
  phone text,
  phonehash bytea,
  level text NOT NULL,
  birthday text,
  note text,
  enrolledat bigint NOT NULL,
  position bigint NOT NULL,
  erasedat bigint,
  CONSTRAINT member_birthday_check CHECK (birthday IS NULL OR birthday::json IS NOT NULL),
  CONSTRAINT member_pkey PRIMARY KEY (id),
  CONSTRAINT member_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
) PARTITION BY HASH (id);

CREATE TABLE memberconsent (
  memberid text NOT NULL,
  purpose text NOT NULL,
  storenumber bigint NOT NULL,
  way text NOT NULL,
  givenat bigint NOT NULL,
  withdrawnat bigint,
  CONSTRAINT memberconsent_pkey PRIMARY KEY (memberid, purpose),
  CONSTRAINT memberconsent_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE memberfact (
  id text NOT NULL,
  memberid text NOT NULL,
  storenumber bigint NOT NULL,
  fact text NOT NULL,
  notedat bigint NOT NULL,
  endedat bigint,
  endedbystore bigint,
  CONSTRAINT memberfact_endedbystore_fkey FOREIGN KEY (endedbystore) REFERENCES store(number),
  CONSTRAINT memberfact_fact_check CHECK (fact::json IS NOT NULL),
  CONSTRAINT memberfact_pkey PRIMARY KEY (memberid, id),
  CONSTRAINT memberfact_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
) PARTITION BY HASH (memberid);

CREATE UNLOGGED TABLE nonce (
  fingerprint bytea NOT NULL,
  minute bigint NOT NULL,
  CONSTRAINT nonce_pkey PRIMARY KEY (fingerprint)
);

CREATE TABLE orderline (
  id text NOT NULL,
  checkid text NOT NULL,
  storenumber bigint NOT NULL,
  nameenglish text NOT NULL,
  namechinese text NOT NULL,
  kind text NOT NULL,
  stage text NOT NULL,
  quantity bigint NOT NULL,
  unitpriceminor bigint NOT NULL,
  netminor bigint,
  setlineid text,
  returnslineid text,
  CONSTRAINT orderline_pkey PRIMARY KEY (id),
  CONSTRAINT orderline_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE party (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  partysize bigint NOT NULL,
  stage text NOT NULL,
  seatedat bigint NOT NULL,
  leftat bigint,
  ticketid text,
  reservationid text,
  memberid text,
  controlpercent bigint,
  iscontrol bigint,
  CONSTRAINT party_pkey PRIMARY KEY (id),
  CONSTRAINT party_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE pointsentry (
  id text NOT NULL,
  lotid text NOT NULL,
  storenumber bigint NOT NULL,
  checkid text NOT NULL,
  kind text NOT NULL,
  points bigint NOT NULL,
  missing bigint NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT pointsentry_kind_check CHECK (kind = ANY (ARRAY['earned'::text, 'redeemed'::text, 'returned'::text, 'reversed'::text])),
  CONSTRAINT pointsentry_pkey PRIMARY KEY (id),
  CONSTRAINT pointsentry_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE pointslot (
  id text NOT NULL,
  memberid text NOT NULL,
  storenumber bigint NOT NULL,
  earnedon text NOT NULL,
  expireson text,
  CONSTRAINT pointslot_pkey PRIMARY KEY (id),
  CONSTRAINT pointslot_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE projectedbefore (
  storenumber bigint NOT NULL,
  epoch bigint NOT NULL,
  sequence bigint NOT NULL,
  CONSTRAINT projectedbefore_pkey PRIMARY KEY (storenumber),
  CONSTRAINT projectedbefore_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE projectedstore (
  storenumber bigint NOT NULL,
  epoch bigint NOT NULL,
  sequence bigint NOT NULL,
  turn bigint NOT NULL,
  CONSTRAINT projectedstore_pkey PRIMARY KEY (storenumber),
  CONSTRAINT projectedstore_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE projection (
  singleton bigint NOT NULL,
  version bigint NOT NULL,
  turns bigint NOT NULL,
  CONSTRAINT projection_pkey PRIMARY KEY (singleton),
  CONSTRAINT projection_singleton_check CHECK (singleton = 1)
);

CREATE TABLE queueticket (
  id text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  number text NOT NULL,
  band text NOT NULL,
  rank bigint NOT NULL,
  partysize bigint NOT NULL,
  stage text NOT NULL,
  issuedat bigint NOT NULL,
  calledat bigint,
  seatedat bigint,
  memberid text,
  updatedat bigint NOT NULL,
  CONSTRAINT queueticket_pkey PRIMARY KEY (id),
  CONSTRAINT queueticket_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE receipt (
  checkid text NOT NULL,
  code text NOT NULL,
  storenumber bigint NOT NULL,
  businessday text NOT NULL,
  closedat bigint NOT NULL,
  refundscheckid text,
  content text NOT NULL,
  CONSTRAINT receipt_content_check CHECK (content::json IS NOT NULL),
  CONSTRAINT receipt_pkey PRIMARY KEY (checkid),
  CONSTRAINT receipt_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE reviewask (
  checkid text NOT NULL,
  storenumber bigint NOT NULL,
  memberid text NOT NULL,
  askedat bigint NOT NULL,
  CONSTRAINT reviewask_pkey PRIMARY KEY (checkid),
  CONSTRAINT reviewask_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE spokenof (
  position bigint NOT NULL,
  subjectid text NOT NULL,
  storenumber bigint NOT NULL,
  kind text NOT NULL,
  CONSTRAINT spokenof_kind_check CHECK (kind = ANY (ARRAY['invoice'::text, 'coupon'::text, 'day'::text])),
  CONSTRAINT spokenof_pkey PRIMARY KEY ("position"),
  CONSTRAINT spokenof_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE store (
  number bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
  id text NOT NULL,
  name text NOT NULL,
  source text,
  ownname text,
  currencycode text,
  epoch bigint NOT NULL DEFAULT 1,
  addedat bigint NOT NULL,
  enrolledat bigint,
  revokedat bigint,
  CONSTRAINT store_check CHECK ((source IS NULL) = (enrolledat IS NULL)),
  CONSTRAINT store_currencycode_check CHECK (length(currencycode) = 3),
  CONSTRAINT store_epoch_check CHECK (epoch > 0),
  CONSTRAINT store_id_check CHECK (length(id) = 36),
  CONSTRAINT store_id_key UNIQUE (id),
  CONSTRAINT store_pkey PRIMARY KEY (number),
  CONSTRAINT store_source_key UNIQUE (source)
);

CREATE TABLE storedvalueentry (
  id text NOT NULL,
  accountid text NOT NULL,
  storenumber bigint NOT NULL,
  kind text NOT NULL,
  principalminor bigint NOT NULL,
  bonusminor bigint NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT storedvalueentry_kind_check CHECK (kind = ANY (ARRAY['toppedUp'::text, 'spent'::text, 'returned'::text, 'cashedOut'::text, 'takenBack'::text])),
  CONSTRAINT storedvalueentry_pkey PRIMARY KEY (id),
  CONSTRAINT storedvalueentry_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE storeepoch (
  storenumber bigint NOT NULL,
  epoch bigint NOT NULL,
  filelife text,
  aftersequence bigint NOT NULL,
  openedat bigint NOT NULL,
  contiguousthrough bigint NOT NULL,
  chainhash bytea NOT NULL,
  lastreceivedat bigint,
  CONSTRAINT storeepoch_aftersequence_check CHECK (aftersequence >= 0),
  CONSTRAINT storeepoch_chainhash_check CHECK (length(chainhash) = 32),
  CONSTRAINT storeepoch_check CHECK (contiguousthrough >= aftersequence),
  CONSTRAINT storeepoch_epoch_check CHECK (epoch > 0),
  CONSTRAINT storeepoch_pkey PRIMARY KEY (storenumber, epoch),
  CONSTRAINT storeepoch_storenumber_filelife_key UNIQUE (storenumber, filelife),
  CONSTRAINT storeepoch_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE storemenu (
  storenumber bigint NOT NULL,
  heldversion bigint,
  heldsince bigint,
  dishcount bigint,
  refusedversion bigint,
  refusedat bigint,
  problems text,
  problemcount bigint,
  CONSTRAINT storemenu_check CHECK ((refusedversion IS NULL) = (problems IS NULL)),
  CONSTRAINT storemenu_pkey PRIMARY KEY (storenumber),
  CONSTRAINT storemenu_problems_check CHECK (problems IS NULL OR problems::json IS NOT NULL),
  CONSTRAINT storemenu_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number)
);

CREATE TABLE storesighting (
  storenumber bigint NOT NULL,
  seenat bigint NOT NULL,
  waiting bigint,
  waitingsince bigint,
  saidat bigint,
  timezone text,
  secondsahead bigint,
  CONSTRAINT storesighting_pkey PRIMARY KEY (storenumber),
  CONSTRAINT storesighting_storenumber_fkey FOREIGN KEY (storenumber) REFERENCES store(number),
  CONSTRAINT storesighting_waiting_check CHECK (waiting IS NULL OR waiting >= 0)
);

CREATE TABLE event0 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 0);

CREATE TABLE event1 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 1);

CREATE TABLE event2 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 2);

CREATE TABLE event3 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 3);

CREATE TABLE event4 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 4);

CREATE TABLE event5 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 5);

CREATE TABLE event6 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 6);

CREATE TABLE event7 PARTITION OF event FOR VALUES WITH (modulus 8, remainder 7);

CREATE TABLE mademember0 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 0);

CREATE TABLE mademember1 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 1);

CREATE TABLE mademember2 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 2);

CREATE TABLE mademember3 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 3);

CREATE TABLE mademember4 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 4);

CREATE TABLE mademember5 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 5);

CREATE TABLE mademember6 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 6);

CREATE TABLE mademember7 PARTITION OF mademember FOR VALUES WITH (modulus 8, remainder 7);

CREATE TABLE member0 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 0);

CREATE TABLE member1 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 1);

CREATE TABLE member2 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 2);

CREATE TABLE member3 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 3);

CREATE TABLE member4 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 4);

CREATE TABLE member5 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 5);

CREATE TABLE member6 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 6);

CREATE TABLE member7 PARTITION OF member FOR VALUES WITH (modulus 8, remainder 7);

CREATE TABLE memberfact0 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 0);

CREATE TABLE memberfact1 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 1);

CREATE TABLE memberfact2 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 2);

CREATE TABLE memberfact3 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 3);

CREATE TABLE memberfact4 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 4);

CREATE TABLE memberfact5 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 5);

CREATE TABLE memberfact6 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 6);

CREATE TABLE memberfact7 PARTITION OF memberfact FOR VALUES WITH (modulus 8, remainder 7);

CREATE INDEX billpaymentbycheck ON billpayment USING btree (checkid, storenumber);

CREATE INDEX billpaymentbyday ON billpayment USING btree (storenumber, businessday);

CREATE INDEX bookingbyday ON booking USING btree (storenumber, businessday);

CREATE INDEX campaigngivenbyday ON campaigngiven USING btree (storenumber, businessday);

CREATE INDEX checkstepbycheck ON checkstep USING btree (checkid);

CREATE INDEX checkstepreopened ON checkstep USING btree (storenumber) WHERE step = 'reopened'::text;

CREATE INDEX countersalebyday ON countersale USING btree (storenumber, businessday);

CREATE INDEX couponbyday ON coupon USING btree (storenumber, businessday);

CREATE INDEX depositbystore ON deposit USING btree (storenumber, stage);

CREATE INDEX devicekeybystore ON devicekey USING btree (storenumber);

CREATE INDEX doordrawbyday ON doordraw USING btree (storenumber, businessday);

CREATE UNIQUE INDEX feedrowbyid ON feedrow USING btree (COALESCE(storenumber, 0::bigint), kind, id);

CREATE INDEX feedrowbymember ON feedrow USING btree (id, storenumber) WHERE kind = 'member'::text;

CREATE INDEX feedrowbystore ON feedrow USING btree (storenumber, "position");

CREATE INDEX feedtombstone ON feedrow USING btree (changedat) WHERE data IS NULL AND kind <> 'member'::text;

CREATE INDEX guestcheckbyday ON guestcheck USING btree (storenumber, businessday);

CREATE INDEX houseaccountbystore ON houseaccount USING btree (storenumber);

CREATE INDEX houseaccountentrybyaccount ON houseaccountentry USING btree (accountid);

CREATE INDEX idempotencykeybyage ON idempotencykey USING btree (at);

CREATE INDEX invoicerequestbyday ON invoicerequest USING btree (storenumber, businessday);

CREATE INDEX invoicerequestbymember ON invoicerequest USING btree (memberid) WHERE memberid IS NOT NULL;

CREATE INDEX memberbyphone ON ONLY member USING btree (phonehash);

CREATE INDEX orderlinebycheck ON orderline USING btree (checkid, storenumber);

CREATE INDEX partybyday ON party USING btree (storenumber, businessday);

CREATE INDEX pointsentrybycheck ON pointsentry USING btree (checkid);

CREATE INDEX pointsentrybylot ON pointsentry USING btree (lotid);

CREATE INDEX pointslotbymember ON pointslot USING btree (memberid);

CREATE INDEX queueticketbyday ON queueticket USING btree (storenumber, businessday);

CREATE INDEX receiptbycode ON receipt USING btree (code);

CREATE INDEX receiptbyrefunded ON receipt USING btree (refundscheckid) WHERE refundscheckid IS NOT NULL;

CREATE INDEX reviewaskbymember ON reviewask USING btree (memberid);

CREATE INDEX spokenofbysubject ON spokenof USING btree (subjectid);

CREATE INDEX storedvalueentrybystore ON storedvalueentry USING btree (storenumber, "position");

CREATE SEQUENCE eventposition;

CREATE OR REPLACE FUNCTION refusetoforget()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'foh-hq: what a store sent is never changed and never deleted'
    USING ERRCODE = 'restrict_violation';
END $function$;

CREATE TRIGGER eventisneverchanged BEFORE DELETE OR UPDATE ON event FOR EACH ROW EXECUTE FUNCTION refusetoforget();

CREATE TRIGGER eventisneveremptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refusetoforget();
