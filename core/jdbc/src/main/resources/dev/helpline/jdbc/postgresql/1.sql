-- Helpline on PostgreSQL, version 1 of the tables. Run it with your own migration tool, or call createSchema().
--
-- Every row says which desk it belongs to, so that tenants share one database. Instants are whole nanoseconds since
-- 1970-01-01T00:00:00Z, which no session's time zone can change; the view at the end shows them as timestamps.
-- Texts in columns are those of the tickets, with \\ for a backslash and \u.... for what PostgreSQL cannot hold.

CREATE TABLE helpline_schema (
    version integer NOT NULL
);

CREATE SEQUENCE helpline_number;
CREATE SEQUENCE helpline_node;
CREATE SEQUENCE helpline_claim;

-- One row a ticket: the snapshot, and what is searched. Room is left on each page, so that a change that moves the ticket
-- in no index touches none.
CREATE TABLE helpline_ticket (
    desk      text COLLATE "C" NOT NULL,
    id        text COLLATE "C" NOT NULL,
    version   bigint NOT NULL,
    opened    bigint NOT NULL,
    requester text COLLATE "C" NOT NULL,
    account   text COLLATE "C",
    team      text COLLATE "C",
    owner     text COLLATE "C",
    assignee  text COLLATE "C",
    category  text COLLATE "C" NOT NULL,
    status    text COLLATE "C" NOT NULL,
    themes    text[] COLLATE "C" NOT NULL,
    subject   text COLLATE "C" NOT NULL,
    grams     integer[] NOT NULL,
    snapshot  text NOT NULL,
    PRIMARY KEY (desk, id)
) WITH (fillfactor = 70);

-- What is long and read in order has the subject with it, so that a text is looked for without reading the tickets.
CREATE INDEX helpline_ticket_place ON helpline_ticket (desk, opened, id) INCLUDE (subject);
CREATE INDEX helpline_ticket_category ON helpline_ticket (desk, category, opened, id);
CREATE INDEX helpline_ticket_status ON helpline_ticket (desk, status, opened, id);
CREATE INDEX helpline_ticket_team ON helpline_ticket (desk, team, category, opened, id) INCLUDE (subject)
    WHERE team IS NOT NULL;
CREATE INDEX helpline_ticket_owner ON helpline_ticket (desk, owner, category, opened, id) INCLUDE (subject)
    WHERE owner IS NOT NULL;
CREATE INDEX helpline_ticket_assignee ON helpline_ticket (desk, assignee, category, opened, id) INCLUDE (subject)
    WHERE assignee IS NOT NULL;
CREATE INDEX helpline_ticket_requester ON helpline_ticket (desk, requester, opened, id);
CREATE INDEX helpline_ticket_account ON helpline_ticket (desk, account, opened, id) WHERE account IS NOT NULL;
CREATE INDEX helpline_ticket_themes ON helpline_ticket USING gin (themes);
CREATE INDEX helpline_ticket_grams ON helpline_ticket USING gin (grams);

-- When each ticket wants to be looked at next, and by which time-zone data that was computed. Beside the ticket, because
-- it changes with every step.
CREATE TABLE helpline_due (
    desk   text COLLATE "C" NOT NULL,
    ticket text COLLATE "C" NOT NULL,
    due    bigint,
    tzdata text NOT NULL,
    PRIMARY KEY (desk, ticket)
) WITH (fillfactor = 80);

CREATE INDEX helpline_due_next ON helpline_due (desk, due, ticket) WHERE due IS NOT NULL;

-- A ticket's version is the number of its events, so the key is a second fence behind the version. A change is what one
-- append of one node wrote: by its number a node knows its own again when a commit's answer was lost.
CREATE TABLE helpline_event (
    desk    text COLLATE "C" NOT NULL,
    ticket  text COLLATE "C" NOT NULL,
    seq     bigint NOT NULL,
    at      bigint NOT NULL,
    message text COLLATE "C",
    doer    text COLLATE "C",
    deed    text COLLATE "C",
    change  bigint NOT NULL,
    body    text NOT NULL,
    PRIMARY KEY (desk, ticket, seq)
);

CREATE UNIQUE INDEX helpline_event_message ON helpline_event (desk, message) WHERE message IS NOT NULL;
CREATE INDEX helpline_event_deed ON helpline_event (desk, doer, deed, at) WHERE doer IS NOT NULL;

-- The outbox: what waits to be delivered. A message that is done with is deleted; until then its key is taken. Of each
-- ticket one message at most is on its way, or at an attempt after its first.
CREATE TABLE helpline_message (
    desk     text COLLATE "C" NOT NULL,
    ticket   text COLLATE "C" NOT NULL,
    ord      bigint GENERATED ALWAYS AS IDENTITY,
    name     text COLLATE "C" NOT NULL,
    ready    bigint NOT NULL,
    attempts integer NOT NULL,
    claim    bigint NOT NULL,
    body     text NOT NULL,
    PRIMARY KEY (desk, ticket, ord)
);

CREATE UNIQUE INDEX helpline_message_key ON helpline_message (desk, ticket, name);
CREATE UNIQUE INDEX helpline_message_current ON helpline_message (desk, ticket) WHERE attempts > 0;
CREATE INDEX helpline_message_ready ON helpline_message (desk, ready, ord);

-- For people and reports; nothing in Helpline reads it.
CREATE VIEW helpline_overview AS
    SELECT t.desk, t.id, t.version, to_timestamp(t.opened / 1e9) AS opened, to_timestamp(d.due / 1e9) AS due, t.requester,
           t.account, t.team, t.owner, t.assignee, t.category, t.status, t.themes, t.subject
      FROM helpline_ticket t JOIN helpline_due d ON d.desk = t.desk AND d.ticket = t.id;

INSERT INTO helpline_schema VALUES (1);
