-- Jobs.Sending.MailReader.AddressAsync

-- 1 of 1
-- PostgreSQL
-- @personId uuid
SELECT p."Name", a."Email"
FROM "Accounts" AS a
INNER JOIN "People" AS p ON a."PersonId" = p."Id"
WHERE a."PersonId" = @personId AND a."Email" IS NOT NULL AND NOT (a."Disabled") AND a."NoticeChoice" <> 'in-app-only'
LIMIT 2;
-- SQL Server
DECLARE @personId varbinary(16);
SELECT TOP(2) [p].[Name], [a].[Email]
FROM [Accounts] AS [a]
INNER JOIN [People] AS [p] ON [a].[PersonId] = [p].[Id]
WHERE [a].[PersonId] = @personId AND [a].[Email] IS NOT NULL AND [a].[Disabled] = CAST(0 AS bit) AND [a].[NoticeChoice] <> 'in-app-only';
