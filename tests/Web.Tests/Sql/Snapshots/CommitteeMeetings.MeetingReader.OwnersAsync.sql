-- CommitteeMeetings.MeetingReader.OwnersAsync

-- 1 of 1
-- PostgreSQL
-- @campaign uuid
SELECT u."Id", u."Name"
FROM "ProblemLists" AS p
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
WHERE p."CampaignId" = @campaign AND p."PersonId" IS NULL
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [ProblemLists] AS [p]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
WHERE [p].[CampaignId] = @campaign AND [p].[PersonId] IS NULL
ORDER BY [u].[Path];
