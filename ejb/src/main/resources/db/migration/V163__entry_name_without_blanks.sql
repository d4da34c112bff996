-- btrim alone takes one blank of the many that a name can be padded with.
create function stripped(text) returns text language sql immutable strict parallel safe
  return btrim($1, E'\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u1680\u2000\u2001\u2002\u2003\u2004'
    '\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000');

comment on function stripped(text) is
  'Without the blanks around it: the same ones that the application takes away (Character.isWhitespace)';

drop index catalogue_entry_provider_name;

create index catalogue_entry_provider_name on catalogue_entry (provider, stripped(name))
  where stage not in ('WITHDRAWN', 'DROPPED');
