-- Data.People.DirectoryLoader.LoadAsync

-- 1 of 6
-- PostgreSQL
-- @people uuid[], @today date, @today2 date
SELECT p."Id", p."Code", p."Name", p."SortOrder", p."Version"
FROM "People" AS p
WHERE p."Id" = ANY (@people) OR EXISTS (
    SELECT 1
    FROM "Appointments" AS a
    WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today2) AND (a."PersonId" = ANY (@people) OR EXISTS (
        SELECT 1
        FROM "Posts" AS p0
        WHERE (p0."Kind" NOT IN ('staff', 'village-committee') OR EXISTS (
            SELECT 1
            FROM "Units" AS u
            WHERE (u."IsSupervisionOffice" OR (u."Kind" = 'section' AND EXISTS (
                SELECT 1
                FROM "Units" AS u0
                WHERE u0."IsSupervisionOffice" AND left(u."Path", length(u0."Path"))::character varying(60) = u0."Path"))) AND u."Id" = p0."UnitId")) AND p0."Id" = a."PostId")) AND a."PersonId" = p."Id") OR EXISTS (
    SELECT 1
    FROM "Delegations" AS d
    WHERE d."From" <= @today AND d."To" >= @today AND d."WithdrawnAt" IS NULL AND d."DelegatePersonId" = p."Id");
-- SQL Server
DECLARE @people1 varbinary(16), @people2 varbinary(16), @today date, @today2 date, @people3 varbinary(16), @people4 varbinary(16);
SELECT [p].[Id], [p].[Code], [p].[Name], [p].[RowNumber], [p].[SortOrder], [p].[Version]
FROM [People] AS [p]
WHERE [p].[Id] IN (@people1, @people2) OR EXISTS (
    SELECT 1
    FROM [Appointments] AS [a]
    WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today2) AND ([a].[PersonId] IN (@people3, @people4) OR EXISTS (
        SELECT 1
        FROM [Posts] AS [p0]
        WHERE ([p0].[Kind] NOT IN ('staff', 'village-committee') OR EXISTS (
            SELECT 1
            FROM [Units] AS [u]
            WHERE ([u].[IsSupervisionOffice] = CAST(1 AS bit) OR ([u].[Kind] = 'section' AND EXISTS (
                SELECT 1
                FROM [Units] AS [u0]
                WHERE [u0].[IsSupervisionOffice] = CAST(1 AS bit) AND LEFT([u].[Path], LEN([u0].[Path])) = [u0].[Path]))) AND [u].[Id] = [p0].[UnitId])) AND [p0].[Id] = [a].[PostId])) AND [a].[PersonId] = [p].[Id]) OR EXISTS (
    SELECT 1
    FROM [Delegations] AS [d]
    WHERE [d].[From] <= @today AND [d].[To] >= @today AND [d].[WithdrawnAt] IS NULL AND [d].[DelegatePersonId] = [p].[Id]);

-- 2 of 6
-- PostgreSQL
-- @today date
SELECT d."Id", d."DelegatePersonId", d."From", d."GivenAt", d."HolderPersonId", d."PostId", d."To", d."Version", d."WithdrawnAt"
FROM "Delegations" AS d
WHERE d."From" <= @today AND d."To" >= @today AND d."WithdrawnAt" IS NULL;
-- SQL Server
DECLARE @today date;
SELECT [d].[Id], [d].[DelegatePersonId], [d].[From], [d].[GivenAt], [d].[HolderPersonId], [d].[PostId], [d].[RowNumber], [d].[To], [d].[Version], [d].[WithdrawnAt]
FROM [Delegations] AS [d]
WHERE [d].[From] <= @today AND [d].[To] >= @today AND [d].[WithdrawnAt] IS NULL;

-- 3 of 6
-- PostgreSQL
-- @today date, @today1 date
SELECT o."Id", o."From", o."Kind", o."LeaderPostId", o."To", o."UnitId", o."Version"
FROM "Oversights" AS o
WHERE o."From" <= @today AND (o."To" IS NULL OR o."To" >= @today1);
-- SQL Server
DECLARE @today date, @today1 date;
SELECT [o].[Id], [o].[From], [o].[Kind], [o].[LeaderPostId], [o].[RowNumber], [o].[To], [o].[UnitId], [o].[Version]
FROM [Oversights] AS [o]
WHERE [o].[From] <= @today AND ([o].[To] IS NULL OR [o].[To] >= @today1);

-- 4 of 6
-- PostgreSQL
-- @today date, @today1 date, @people uuid[]
SELECT a."Id", a."From", a."Kind", a."PersonId", a."PostId", a."To", a."Version"
FROM "Appointments" AS a
WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today1) AND (a."PersonId" = ANY (@people) OR EXISTS (
    SELECT 1
    FROM "Posts" AS p
    WHERE (p."Kind" NOT IN ('staff', 'village-committee') OR EXISTS (
        SELECT 1
        FROM "Units" AS u
        WHERE (u."IsSupervisionOffice" OR (u."Kind" = 'section' AND EXISTS (
            SELECT 1
            FROM "Units" AS u0
            WHERE u0."IsSupervisionOffice" AND left(u."Path", length(u0."Path"))::character varying(60) = u0."Path"))) AND u."Id" = p."UnitId")) AND p."Id" = a."PostId"));
-- SQL Server
DECLARE @today date, @today1 date, @people1 varbinary(16), @people2 varbinary(16);
SELECT [a].[Id], [a].[From], [a].[Kind], [a].[PersonId], [a].[PostId], [a].[RowNumber], [a].[To], [a].[Version]
FROM [Appointments] AS [a]
WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today1) AND ([a].[PersonId] IN (@people1, @people2) OR EXISTS (
    SELECT 1
    FROM [Posts] AS [p]
    WHERE ([p].[Kind] NOT IN ('staff', 'village-committee') OR EXISTS (
        SELECT 1
        FROM [Units] AS [u]
        WHERE ([u].[IsSupervisionOffice] = CAST(1 AS bit) OR ([u].[Kind] = 'section' AND EXISTS (
            SELECT 1
            FROM [Units] AS [u0]
            WHERE [u0].[IsSupervisionOffice] = CAST(1 AS bit) AND LEFT([u].[Path], LEN([u0].[Path])) = [u0].[Path]))) AND [u].[Id] = [p].[UnitId])) AND [p].[Id] = [a].[PostId]));

-- 5 of 6
-- PostgreSQL
-- @today date, @today2 date, @people uuid[]
SELECT p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version"
FROM "Posts" AS p
WHERE p."Kind" NOT IN ('staff', 'village-committee') OR EXISTS (
    SELECT 1
    FROM "Units" AS u
    WHERE (u."IsSupervisionOffice" OR (u."Kind" = 'section' AND EXISTS (
        SELECT 1
        FROM "Units" AS u0
        WHERE u0."IsSupervisionOffice" AND left(u."Path", length(u0."Path"))::character varying(60) = u0."Path"))) AND u."Id" = p."UnitId")
UNION
SELECT p0."Id", p0."From", p0."Kind", p0."SortOrder", p0."Title", p0."To", p0."UnitId", p0."Version"
FROM "Posts" AS p0
WHERE EXISTS (
    SELECT 1
    FROM "Appointments" AS a
    WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today2) AND a."PostId" = p0."Id" AND a."PersonId" = ANY (@people));
-- SQL Server
DECLARE @today date, @today2 date, @people1 varbinary(16), @people2 varbinary(16);
SELECT [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version]
FROM [Posts] AS [p]
WHERE [p].[Kind] NOT IN ('staff', 'village-committee') OR EXISTS (
    SELECT 1
    FROM [Units] AS [u]
    WHERE ([u].[IsSupervisionOffice] = CAST(1 AS bit) OR ([u].[Kind] = 'section' AND EXISTS (
        SELECT 1
        FROM [Units] AS [u0]
        WHERE [u0].[IsSupervisionOffice] = CAST(1 AS bit) AND LEFT([u].[Path], LEN([u0].[Path])) = [u0].[Path]))) AND [u].[Id] = [p].[UnitId])
UNION
SELECT [p0].[Id], [p0].[From], [p0].[Kind], [p0].[RowNumber], [p0].[SortOrder], [p0].[Title], [p0].[To], [p0].[UnitId], [p0].[Version]
FROM [Posts] AS [p0]
WHERE EXISTS (
    SELECT 1
    FROM [Appointments] AS [a]
    WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today2) AND [a].[PostId] = [p0].[Id] AND [a].[PersonId] IN (@people1, @people2));

-- 6 of 6
-- PostgreSQL
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u;
-- SQL Server
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u];
