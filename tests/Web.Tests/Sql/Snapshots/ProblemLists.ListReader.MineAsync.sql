-- ProblemLists.ListReader.MineAsync

-- 1 of 1
-- PostgreSQL
-- @campaignId uuid, @me uuid
SELECT p."Id"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId AND p."PersonId" = @me
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @me varbinary(16);
SELECT TOP(2) [p].[Id]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId AND [p].[PersonId] = @me;
