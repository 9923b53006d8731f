-- A story may name the house style that its photos' captions are held to.
alter table story add column style varchar(60);
