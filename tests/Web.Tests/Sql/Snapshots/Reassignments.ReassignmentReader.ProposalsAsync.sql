-- Reassignments.ReassignmentReader.ProposalsAsync

-- 1 of 4
-- PostgreSQL
-- @campaignId uuid, @codes character varying(60)[]
SELECT p."Content_FocusAreaCode" AS "FocusAreaCode", p."UnitId", count(*)::int AS "Count"
FROM "Problems" AS p
WHERE p."CampaignId" = @campaignId AND p."State" = 'closed' AND p."PersonId" IS NULL AND (p."Content_FocusAreaCode" = ANY (@codes) OR (p."Content_FocusAreaCode" IS NULL AND array_position(@codes, NULL) IS NOT NULL))
GROUP BY p."Content_FocusAreaCode", p."UnitId";
-- SQL Server
DECLARE @campaignId varbinary(16), @codes1 varchar(60), @codes2 varchar(60);
SELECT [p].[Content_FocusAreaCode] AS [FocusAreaCode], [p].[UnitId], COUNT(*) AS [Count]
FROM [Problems] AS [p]
WHERE [p].[CampaignId] = @campaignId AND [p].[State] = 'closed' AND [p].[PersonId] IS NULL AND [p].[Content_FocusAreaCode] IN (@codes1, @codes2)
GROUP BY [p].[Content_FocusAreaCode], [p].[UnitId];

-- 2 of 4
-- PostgreSQL
-- @ids uuid[]
SELECT a."ProblemId", a."UnitId", a."UnitPath"
FROM "AssistingUnits" AS a
WHERE a."ProblemId" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [a].[ProblemId], [a].[UnitId], [a].[UnitPath]
FROM [AssistingUnits] AS [a]
WHERE [a].[ProblemId] IN (@ids1, @ids2);

-- 3 of 4
-- PostgreSQL
-- @ids uuid[]
SELECT h."CaseId" AS "Key", count(*)::int AS "Count"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = ANY (@ids) AND h."Act" = 'problem-returned'
GROUP BY h."CaseId";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [h].[CaseId] AS [Key], COUNT(*) AS [Count]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] IN (@ids1, @ids2) AND [h].[Act] = 'problem-returned'
GROUP BY [h].[CaseId];

-- 4 of 4
-- PostgreSQL
-- @ids uuid[]
SELECT r."Id", r."AskedAt", r."AskedByName", r."AskedByPersonId", r."AskedByUnitId", r."CampaignId", r."ContestedSince", r."DecidedUnitId", r."Decision", r."EndedAt", r."EndedByName", r."LeadUnitId", r."ProblemId", r."Reason", r."State", r."ToUnitId", r."Version"
FROM "ReassignmentRequests" AS r
WHERE r."ProblemId" = ANY (@ids)
ORDER BY r."AskedAt", r."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [r].[Id], [r].[AskedAt], [r].[AskedByName], [r].[AskedByPersonId], [r].[AskedByUnitId], [r].[CampaignId], [r].[ContestedSince], [r].[DecidedUnitId], [r].[Decision], [r].[EndedAt], [r].[EndedByName], [r].[LeadUnitId], [r].[ProblemId], [r].[Reason], [r].[RowNumber], [r].[State], [r].[ToUnitId], [r].[Version]
FROM [ReassignmentRequests] AS [r]
WHERE [r].[ProblemId] IN (@ids1, @ids2)
ORDER BY [r].[AskedAt], [r].[Id];
