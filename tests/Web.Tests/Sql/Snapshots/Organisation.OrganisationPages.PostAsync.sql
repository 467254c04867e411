-- Organisation.OrganisationPages.PostAsync

-- 1 of 3
-- PostgreSQL
-- @id uuid
SELECT a."Id", a."From", a."Kind", a."PersonId", a."PostId", a."To", a."Version", p."Name"
FROM "Appointments" AS a
INNER JOIN "People" AS p ON a."PersonId" = p."Id"
WHERE a."PostId" = @id
ORDER BY a."From" DESC, a."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT [a].[Id], [a].[From], [a].[Kind], [a].[PersonId], [a].[PostId], [a].[RowNumber], [a].[To], [a].[Version], [p].[Name]
FROM [Appointments] AS [a]
INNER JOIN [People] AS [p] ON [a].[PersonId] = [p].[Id]
WHERE [a].[PostId] = @id
ORDER BY [a].[From] DESC, [a].[Id];

-- 2 of 3
-- PostgreSQL
-- @id uuid
SELECT p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version"
FROM "Posts" AS p
WHERE p."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version]
FROM [Posts] AS [p]
WHERE [p].[Id] = @id;

-- 3 of 3
-- PostgreSQL
-- @post_UnitId uuid
SELECT u."Name"
FROM "Units" AS u
WHERE u."Id" = @post_UnitId
LIMIT 2;
-- SQL Server
DECLARE @post_UnitId varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] = @post_UnitId;
