create table notification (
  id bigint not null auto_increment primary key,
  recipient varchar(120) not null,
  message_key varchar(160) not null,
  subject varchar(200) not null,
  text varchar(2000) not null,
  link varchar(500) not null,
  told_at bigint not null,
  read_at bigint,
  constraint notification_once unique (recipient, message_key)
);
create index notification_inbox on notification (recipient, told_at);
