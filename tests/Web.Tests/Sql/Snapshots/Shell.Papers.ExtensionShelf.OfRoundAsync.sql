-- Shell.Papers.ExtensionShelf.OfRoundAsync

-- 1 of 1
-- PostgreSQL
-- @roundId uuid
SELECT s."ExtensionId"
FROM "SignOffRounds" AS s
WHERE s."Id" = @roundId
LIMIT 2;
-- SQL Server
DECLARE @roundId varbinary(16);
SELECT TOP(2) [s].[ExtensionId]
FROM [SignOffRounds] AS [s]
WHERE [s].[Id] = @roundId;
