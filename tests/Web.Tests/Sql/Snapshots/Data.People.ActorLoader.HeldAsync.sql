-- Data.People.ActorLoader.HeldAsync

-- 1 of 1
-- PostgreSQL
-- @today date, @today1 date, @personId uuid
SELECT a."Id", a."From", a."Kind", a."PersonId", a."PostId", a."To", a."Version", p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version", u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version", a."Kind" <> 'acting' AND EXISTS (
    SELECT 1
    FROM "Appointments" AS a0
    WHERE a0."From" <= @today AND (a0."To" IS NULL OR a0."To" >= @today1) AND a0."PostId" = p."Id" AND a0."Kind" = 'acting')
FROM "Appointments" AS a
INNER JOIN "Posts" AS p ON a."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today1) AND a."PersonId" = @personId;
-- SQL Server
DECLARE @today date, @today1 date, @personId varbinary(16);
SELECT [a].[Id], [a].[From], [a].[Kind], [a].[PersonId], [a].[PostId], [a].[RowNumber], [a].[To], [a].[Version], [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version], [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version], CASE
    WHEN [a].[Kind] <> 'acting' AND EXISTS (
        SELECT 1
        FROM [Appointments] AS [a0]
        WHERE [a0].[From] <= @today AND ([a0].[To] IS NULL OR [a0].[To] >= @today1) AND [a0].[PostId] = [p].[Id] AND [a0].[Kind] = 'acting') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [Appointments] AS [a]
INNER JOIN [Posts] AS [p] ON [a].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today1) AND [a].[PersonId] = @personId;
