-- Organisation.FormPages.OversightAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT o."Id", o."From", o."Kind", o."LeaderPostId", o."To", o."UnitId", o."Version", (
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = o."UnitId"
    LIMIT 1) AS "Unit", (
    SELECT p."Title"
    FROM "Posts" AS p
    WHERE p."Id" = o."LeaderPostId"
    LIMIT 1) AS "Leader"
FROM "Oversights" AS o
WHERE o."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [o].[Id], [o].[From], [o].[Kind], [o].[LeaderPostId], [o].[RowNumber], [o].[To], [o].[UnitId], [o].[Version], (
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [o].[UnitId]) AS [Unit], (
    SELECT TOP(1) [p].[Title]
    FROM [Posts] AS [p]
    WHERE [p].[Id] = [o].[LeaderPostId]) AS [Leader]
FROM [Oversights] AS [o]
WHERE [o].[Id] = @id;
