-- Data.People.ActorLoader.DelegatedAsync

-- 1 of 1
-- PostgreSQL
-- @personId uuid, @today date, @own uuid[], @today5 date
SELECT p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version", u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version", p0."Name" AS "Holder", d."To"
FROM "Delegations" AS d
INNER JOIN "Posts" AS p ON d."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
INNER JOIN "People" AS p0 ON d."HolderPersonId" = p0."Id"
WHERE d."DelegatePersonId" = @personId AND d."To" >= @today AND d."From" <= @today AND d."WithdrawnAt" IS NULL AND NOT (d."PostId" = ANY (@own) AND d."PostId" = ANY (@own) IS NOT NULL) AND EXISTS (
    SELECT 1
    FROM "Appointments" AS a
    WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today5) AND a."PostId" = d."PostId" AND a."PersonId" = d."HolderPersonId" AND (a."Kind" = 'acting' OR NOT EXISTS (
        SELECT 1
        FROM "Appointments" AS a0
        WHERE a0."From" <= @today AND (a0."To" IS NULL OR a0."To" >= @today5) AND a0."PostId" = d."PostId" AND a0."Kind" = 'acting')))
ORDER BY u."Path", p."SortOrder", d."Id";
-- SQL Server
DECLARE @personId varbinary(16), @today date, @own1 varbinary(16), @own2 varbinary(16), @today5 date;
SELECT [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version], [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version], [p0].[Name] AS [Holder], [d].[To]
FROM [Delegations] AS [d]
INNER JOIN [Posts] AS [p] ON [d].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
INNER JOIN [People] AS [p0] ON [d].[HolderPersonId] = [p0].[Id]
WHERE [d].[DelegatePersonId] = @personId AND [d].[To] >= @today AND [d].[From] <= @today AND [d].[WithdrawnAt] IS NULL AND [d].[PostId] NOT IN (@own1, @own2) AND EXISTS (
    SELECT 1
    FROM [Appointments] AS [a]
    WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today5) AND [a].[PostId] = [d].[PostId] AND [a].[PersonId] = [d].[HolderPersonId] AND ([a].[Kind] = 'acting' OR NOT EXISTS (
        SELECT 1
        FROM [Appointments] AS [a0]
        WHERE [a0].[From] <= @today AND ([a0].[To] IS NULL OR [a0].[To] >= @today5) AND [a0].[PostId] = [d].[PostId] AND [a0].[Kind] = 'acting')))
ORDER BY [u].[Path], [p].[SortOrder], [d].[Id];
