-- Data.Supervision.LadderFilers.LadderFilersAsync

-- 1 of 1
-- PostgreSQL
-- @campaigns uuid[], @units uuid[], @people uuid[]
SELECT c."Id", c."CampaignId", c."FilerCode", c."JoinedOn", c."LeftOn", c."Level", c."PersonId", c."SortOrder", c."UnitId", c."UnitPath"
FROM "CampaignMembers" AS c
WHERE c."CampaignId" = ANY (@campaigns) AND c."UnitId" = ANY (@units) AND (c."PersonId" = ANY (@people) OR (c."PersonId" IS NULL AND array_position(@people, NULL) IS NOT NULL));
-- SQL Server
DECLARE @campaigns1 varbinary(16), @campaigns2 varbinary(16), @units1 varbinary(16), @units2 varbinary(16), @people1 varbinary(16), @people2 varbinary(16);
SELECT [c].[Id], [c].[CampaignId], [c].[FilerCode], [c].[JoinedOn], [c].[LeftOn], [c].[Level], [c].[PersonId], [c].[RowNumber], [c].[SortOrder], [c].[UnitId], [c].[UnitPath]
FROM [CampaignMembers] AS [c]
WHERE [c].[CampaignId] IN (@campaigns1, @campaigns2) AND [c].[UnitId] IN (@units1, @units2) AND [c].[PersonId] IN (@people1, @people2);
