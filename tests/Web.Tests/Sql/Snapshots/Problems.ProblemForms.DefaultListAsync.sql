-- Problems.ProblemForms.DefaultListAsync

-- 1 of 1
-- PostgreSQL
-- @campaignId uuid, @me uuid, @units uuid[]
SELECT p."Id", p."PersonId"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId AND (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@units)));
-- SQL Server
DECLARE @campaignId varbinary(16), @me varbinary(16), @units1 varbinary(16), @units2 varbinary(16);
SELECT [p].[Id], [p].[PersonId]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId AND ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@units1, @units2)));
