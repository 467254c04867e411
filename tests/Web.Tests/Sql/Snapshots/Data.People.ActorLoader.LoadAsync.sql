-- Data.People.ActorLoader.LoadAsync

-- 1 of 1
-- PostgreSQL
-- @accountId uuid
SELECT a."PersonId", a."UserName", p."Name", a."IsSystemAdministrator", a."MustChangePassword", a."SecurityStamp"
FROM "Accounts" AS a
LEFT JOIN "People" AS p ON a."PersonId" = p."Id"
WHERE a."Id" = @accountId AND NOT (a."Disabled")
LIMIT 2;
-- SQL Server
DECLARE @accountId varbinary(16);
SELECT TOP(2) [a].[PersonId], [a].[UserName], [p].[Name], [a].[IsSystemAdministrator], [a].[MustChangePassword], [a].[SecurityStamp]
FROM [Accounts] AS [a]
LEFT JOIN [People] AS [p] ON [a].[PersonId] = [p].[Id]
WHERE [a].[Id] = @accountId AND [a].[Disabled] = CAST(0 AS bit);
