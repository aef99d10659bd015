-- Helpline on H2, for one embedded node, version 1 of the tables. What the tables hold is said in ../postgresql/1.sql.

CREATE TABLE helpline_schema (
    version integer NOT NULL
);

CREATE SEQUENCE helpline_number;
CREATE SEQUENCE helpline_node;
CREATE SEQUENCE helpline_claim;

-- The one node that may write.
CREATE TABLE helpline_writer (
    node bigint NOT NULL
);

INSERT INTO helpline_writer VALUES (0);

CREATE TABLE helpline_ticket (
    desk      varchar NOT NULL,
    id        varchar NOT NULL,
    version   bigint NOT NULL,
    opened    bigint NOT NULL,
    requester varchar NOT NULL,
    account   varchar,
    team      varchar,
    owner     varchar,
    assignee  varchar,
    category  varchar NOT NULL,
    status    varchar NOT NULL,
    themes    varchar ARRAY NOT NULL,
    subject   varchar NOT NULL,
    snapshot  varchar NOT NULL,
    PRIMARY KEY (desk, id)
);

CREATE INDEX helpline_ticket_place ON helpline_ticket (desk, opened, id);
CREATE INDEX helpline_ticket_requester ON helpline_ticket (desk, requester, opened, id);
CREATE INDEX helpline_ticket_assignee ON helpline_ticket (desk, assignee, category);
CREATE INDEX helpline_ticket_category ON helpline_ticket (desk, category, opened, id);

CREATE TABLE helpline_due (
    desk   varchar NOT NULL,
    ticket varchar NOT NULL,
    due    bigint,
    tzdata varchar NOT NULL,
    PRIMARY KEY (desk, ticket)
);

CREATE INDEX helpline_due_next ON helpline_due (desk, due, ticket);

CREATE TABLE helpline_event (
    desk    varchar NOT NULL,
    ticket  varchar NOT NULL,
    seq     bigint NOT NULL,
    at      bigint NOT NULL,
    message varchar,
    doer    varchar,
    deed    varchar,
    change  bigint NOT NULL,
    body    varchar NOT NULL,
    PRIMARY KEY (desk, ticket, seq)
);

CREATE UNIQUE INDEX helpline_event_message ON helpline_event (desk, message);
CREATE INDEX helpline_event_deed ON helpline_event (desk, doer, deed, at);

CREATE TABLE helpline_message (
    desk     varchar NOT NULL,
    ticket   varchar NOT NULL,
    ord      bigint GENERATED ALWAYS AS IDENTITY,
    name     varchar NOT NULL,
    ready    bigint NOT NULL,
    attempts integer NOT NULL,
    claim    bigint NOT NULL,
    body     varchar NOT NULL,
    PRIMARY KEY (desk, ticket, ord)
);

CREATE UNIQUE INDEX helpline_message_key ON helpline_message (desk, ticket, name);
CREATE INDEX helpline_message_ready ON helpline_message (desk, ready, ord);

INSERT INTO helpline_schema VALUES (1);
