-- Data.People.DirectoryLoader.LoadAllAsync

-- 1 of 6
-- PostgreSQL
SELECT a."Id", a."From", a."Kind", a."PersonId", a."PostId", a."To", a."Version"
FROM "Appointments" AS a;
-- SQL Server
SELECT [a].[Id], [a].[From], [a].[Kind], [a].[PersonId], [a].[PostId], [a].[RowNumber], [a].[To], [a].[Version]
FROM [Appointments] AS [a];

-- 2 of 6
-- PostgreSQL
SELECT d."Id", d."DelegatePersonId", d."From", d."GivenAt", d."HolderPersonId", d."PostId", d."To", d."Version", d."WithdrawnAt"
FROM "Delegations" AS d;
-- SQL Server
SELECT [d].[Id], [d].[DelegatePersonId], [d].[From], [d].[GivenAt], [d].[HolderPersonId], [d].[PostId], [d].[RowNumber], [d].[To], [d].[Version], [d].[WithdrawnAt]
FROM [Delegations] AS [d];

-- 3 of 6
-- PostgreSQL
SELECT o."Id", o."From", o."Kind", o."LeaderPostId", o."To", o."UnitId", o."Version"
FROM "Oversights" AS o;
-- SQL Server
SELECT [o].[Id], [o].[From], [o].[Kind], [o].[LeaderPostId], [o].[RowNumber], [o].[To], [o].[UnitId], [o].[Version]
FROM [Oversights] AS [o];

-- 4 of 6
-- PostgreSQL
SELECT p."Id", p."Code", p."Name", p."SortOrder", p."Version"
FROM "People" AS p;
-- SQL Server
SELECT [p].[Id], [p].[Code], [p].[Name], [p].[RowNumber], [p].[SortOrder], [p].[Version]
FROM [People] AS [p];

-- 5 of 6
-- PostgreSQL
SELECT p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version"
FROM "Posts" AS p;
-- SQL Server
SELECT [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version]
FROM [Posts] AS [p];

-- 6 of 6
-- PostgreSQL
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u;
-- SQL Server
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u];
